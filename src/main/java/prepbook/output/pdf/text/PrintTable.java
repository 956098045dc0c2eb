package prepbook.output.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import prepbook.model.prose.Block.Table;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;
import prepbook.output.pdf.style.PageMeasures;

/**
 * How a table is brought onto the page: in the largest type in which no word need be broken, never
 * below 8 points; then out into the margin; then on a page of its own, turned by 90 degrees. Where
 * even that is too narrow it becomes several tables that each repeat the first column. In a list, a
 * quote or a callout a table stays as wide as the text around it.
 */
final class PrintTable {
  /** A table with no more rows than this, if they are not long, is not broken over two pages. */
  private static final int SHORT_ROWS = 12;

  private static final int SHORT_TEXT = 2000;

  /** How much narrower than the page's own the measure is for a table in a list, in points. */
  private static final double INDENT = 23;

  /** Longer words do not widen a column; they are broken. */
  private static final int LONGEST_WORD = 22;

  /** More than that in one line is no easier to read. */
  private static final int LONGEST_LINE = 60;

  /** How much room there is for a table. */
  private enum Room {
    TEXT,
    MARGIN,
    LANDSCAPE;

    /** In points. */
    double measure(PageMeasures page) {
      return switch (this) {
        case TEXT -> PageMeasures.points(page.measure()) - INDENT;
        case MARGIN -> PageMeasures.points(page.widest());
        case LANDSCAPE -> PageMeasures.points(page.turned());
      };
    }
  }

  /**
   * The mean width of a character in each size of type, names in code included, and what stands
   * between two columns, in points; the sizes are in {@code blocks.css}.
   */
  private enum Step {
    NORMAL("table", 4.9, 12, Room.TEXT),
    SMALL("table table-small", 4.83, 8, Room.TEXT),
    SMALLEST("table table-smallest", 4.8, 6, Room.TEXT),
    MARGIN("table table-smallest table-wide", 4.8, 6, Room.MARGIN),
    LANDSCAPE("table table-smallest table-landscape", 4.8, 6, Room.LANDSCAPE);

    private final String classes;
    private final double character;
    private final double padding;
    private final Room room;

    Step(String classes, double character, double padding, Room room) {
      this.classes = classes;
      this.character = character;
      this.padding = padding;
      this.room = room;
    }

    double width(double characters) {
      return characters * character + padding;
    }

    double width(List<Column> columns) {
      return columns.stream().mapToDouble(column -> width(column.word())).sum();
    }
  }

  /** How many characters the longest word and the longest line of a column have. */
  private record Column(int word, int line) {
    static Column of(Table table, int index) {
      int word = 2;
      int line = 2;
      for (Table.Cell cell : column(table, index)) {
        String text = PlainText.of(cell.content());
        line = Math.max(line, Math.min(text.length(), LONGEST_LINE));
        for (String part : text.split("[\\s\u200B]+", -1)) {
          word = Math.max(word, Math.min(part.length(), LONGEST_WORD));
        }
      }
      return new Column(word, Math.max(word, line));
    }

    private static List<Table.Cell> column(Table table, int index) {
      List<Table.Cell> cells = new ArrayList<>(List.of(table.head().get(index)));
      table.rows().forEach(row -> cells.add(row.get(index)));
      return cells;
    }
  }

  private final Table table;
  private final List<Column> columns;
  private final Step step;
  private final PageMeasures page;

  private PrintTable(Table table, PageMeasures page, boolean outer) {
    this.table = table;
    this.page = page;
    this.columns = columns(table);
    this.step = step(columns, page, outer).orElse(Step.SMALLEST);
  }

  private static Optional<Step> step(List<Column> columns, PageMeasures page, boolean outer) {
    return List.of(Step.values()).stream()
        .filter(step -> outer || step.room == Room.TEXT)
        .filter(step -> step.width(columns) <= step.room.measure(page))
        .findFirst();
  }

  private static List<Column> columns(Table table) {
    return IntStream.range(0, table.head().size()).mapToObj(i -> Column.of(table, i)).toList();
  }

  /**
   * How a table that needs no splitting is set.
   *
   * @param outer whether it stands in no other block
   */
  static PrintTable of(Table table, PageMeasures page, boolean outer) {
    return new PrintTable(table, page, outer);
  }

  /** The table, or the tables that it becomes, from left to right. */
  static List<Table> split(Table table, PageMeasures page, boolean outer) {
    Table breakable = BreakPoints.in(table);
    List<Column> columns = columns(breakable);
    if (step(columns, page, outer).isPresent()) {
      return List.of(breakable);
    }
    List<Table> parts = new ArrayList<>();
    List<Integer> group = new ArrayList<>(List.of(0));
    for (int i = 1; i < columns.size(); i++) {
      group.add(i);
      if (Step.SMALLEST.width(group.stream().map(columns::get).toList()) > Room.TEXT.measure(page)
          && group.size() > 2) {
        parts.add(part(breakable, group.subList(0, group.size() - 1)));
        group = new ArrayList<>(List.of(0, i));
      }
    }
    parts.add(parts.isEmpty() ? breakable : part(breakable, group));
    return parts;
  }

  private static Table part(Table table, List<Integer> columns) {
    return new Table(
        columns.stream().map(table.alignments()::get).toList(),
        columns.stream().map(table.head()::get).toList(),
        table.rows().stream().map(row -> columns.stream().map(row::get).toList()).toList());
  }

  /** The attributes of the frame. */
  String attributes() {
    boolean turned = step == Step.LANDSCAPE;
    String classes = isShort() && !turned ? step.classes + " table-short" : step.classes;
    String width =
        turned ? String.format(Locale.ROOT, " style=\"width:%.1fmm\"", page.turned()) : "";
    return " class=\"" + classes + "\"" + width;
  }

  private boolean isShort() {
    List<Inline> all = new ArrayList<>();
    table.rows().forEach(row -> row.forEach(cell -> all.addAll(cell.content())));
    return table.rows().size() <= SHORT_ROWS && PlainText.of(all).length() <= SHORT_TEXT;
  }

  /**
   * The widths of the columns in tenths of a percent. Every column gets its longest word; what is
   * left goes to those that want more.
   */
  List<Integer> widths() {
    double left = Math.max(0, step.room.measure(page) - step.width(columns));
    double wanted = columns.stream().mapToDouble(c -> step.width(c.line() - c.word())).sum();
    List<Double> points =
        columns.stream()
            .map(c -> step.width(c.word()) + left * step.width(c.line() - c.word()) / wanted)
            .toList();
    double all = points.stream().mapToDouble(Double::doubleValue).sum();
    return points.stream().map(width -> (int) Math.floor(1000 * width / all)).toList();
  }
}
