package prepbook.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prepbook.model.prose.Block.Table;
import prepbook.model.prose.Inline;

/** Converts tables; makes every row as long as the head. */
final class TableConverter {

  private final Reading reading;
  private final InlineConverter inlines;

  TableConverter(Reading reading, InlineConverter inlines) {
    this.reading = reading;
    this.inlines = inlines;
  }

  Table convert(TableBlock table) {
    List<Table.Alignment> alignments = new ArrayList<>();
    List<Table.Cell> head = new ArrayList<>();
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Node group = table.getFirstChild(); group != null; group = group.getNext()) {
      if (group instanceof TableSeparator) {
        continue;
      }
      for (Node row = group.getFirstChild(); row != null; row = row.getNext()) {
        if (!(row instanceof TableRow)) {
          continue;
        }
        if (group instanceof TableHead) {
          head.addAll(cells(row, alignments));
        } else {
          rows.add(regular(row, head.size()));
        }
      }
    }
    return new Table(alignments, head, rows);
  }

  private List<Table.Cell> cells(Node row, List<Table.Alignment> alignments) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        cells.add(new Table.Cell(Runs.trim(inlines.convertChildren(cell))));
        alignments.add(alignment(cell.getAlignment()));
      }
    }
    return cells;
  }

  private static Table.Alignment alignment(TableCell.@Nullable Alignment alignment) {
    if (alignment == null) {
      return Table.Alignment.NONE;
    }
    return switch (alignment) {
      case LEFT -> Table.Alignment.LEFT;
      case CENTER -> Table.Alignment.CENTER;
      case RIGHT -> Table.Alignment.RIGHT;
    };
  }

  /** GitHub drops cells beyond the last column; here their text joins the last cell instead. */
  private List<Table.Cell> regular(Node row, int columns) {
    List<Table.Cell> cells = cells(row, new ArrayList<>());
    if (cells.size() > columns) {
      reading.report(
          reading
              .warning(
                  reading.offsetOf(row),
                  "UNEVEN-ROW",
                  "this row has "
                      + cells.size()
                      + " cells, but the table has "
                      + columns
                      + (columns == 1 ? " column" : " columns"))
              .withHint("write a | that belongs to the text as \\|"));
      List<Inline> last = new ArrayList<>();
      for (Table.Cell extra : cells.subList(columns - 1, cells.size())) {
        if (!last.isEmpty()) {
          last.add(new Inline.Text(" | "));
        }
        last.addAll(extra.content());
      }
      cells = new ArrayList<>(cells.subList(0, columns - 1));
      cells.add(new Table.Cell(last));
    }
    while (cells.size() < columns) {
      cells.add(new Table.Cell(List.of()));
    }
    return cells;
  }
}
