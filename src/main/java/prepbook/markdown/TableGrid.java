package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prepbook.model.prose.Block.HtmlBlock;

/**
 * The cells of a table of raw HTML, brought into rows of equal length: what a cell spans beyond its
 * own place is filled with empty cells.
 */
final class TableGrid {

  /** What a cell may span is limited, or a few characters would make a table of millions. */
  private static final int MAX_SPAN = 50;

  private static final int MAX_COLUMNS = 200;

  private static final HtmlBlock EMPTY = new HtmlBlock("td", Map.of(), List.of());

  private final List<List<HtmlBlock>> grid = new ArrayList<>();

  /** How many rows below the current one are covered in each column by a cell from above. */
  private final List<Integer> covered = new ArrayList<>();

  private int columns;
  private boolean spans;

  TableGrid(List<List<HtmlBlock>> rows) {
    rows.forEach(this::add);
    for (List<HtmlBlock> row : grid) {
      while (row.size() < columns) {
        row.add(EMPTY);
      }
    }
  }

  /** The rows, each with a cell for every column. */
  List<List<HtmlBlock>> rows() {
    return grid;
  }

  int columns() {
    return columns;
  }

  /** Whether some cell spans others. */
  boolean hasSpans() {
    return spans;
  }

  private void add(List<HtmlBlock> cells) {
    List<HtmlBlock> row = new ArrayList<>();
    for (HtmlBlock cell : cells) {
      skipCovered(row);
      int width = row.size() < MAX_COLUMNS ? span(cell, "colspan") : 1;
      int height = span(cell, "rowspan");
      spans |= width > 1 || height > 1;
      for (int i = 0; i < width; i++) {
        cover(row.size(), height - 1);
        row.add(i == 0 ? cell : EMPTY);
      }
    }
    while (row.size() < covered.size()) {
      covered.set(row.size(), Math.max(0, covered.get(row.size()) - 1));
      row.add(EMPTY);
    }
    columns = Math.max(columns, row.size());
    grid.add(row);
  }

  private void skipCovered(List<HtmlBlock> row) {
    while (row.size() < covered.size() && covered.get(row.size()) > 0) {
      covered.set(row.size(), covered.get(row.size()) - 1);
      row.add(EMPTY);
    }
  }

  private void cover(int column, int rows) {
    while (covered.size() <= column) {
      covered.add(0);
    }
    covered.set(column, Math.max(rows, covered.get(column) - 1));
  }

  private static int span(HtmlBlock cell, String name) {
    String value = cell.attributes().getOrDefault(name, "").strip();
    return value.matches("[0-9]{1,4}")
        ? Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(value)))
        : 1;
  }
}
