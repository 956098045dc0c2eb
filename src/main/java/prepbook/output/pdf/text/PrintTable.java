package prepbook.output.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import prepbook.model.prose.Block.Table;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;
import prepbook.output.pdf.style.PageMeasures;

/**
 * How a table is brought onto the page: the largest type in which no word need be broken, and where
 * even the smallest is too large, several tables that each repeat the first column.
 */
final class PrintTable {
  /** A table with no more rows than this, if they are not long, is not broken over two pages. */
  private static final int SHORT_ROWS = 12;

  private static final int SHORT_TEXT = 2000;

  /** How much narrower than the page's own the measure is for a table in a list, in points. */
  private static final double INDENT = 23;

  /** The mean width of a character, as part of the type's size. */
  private static final double CHARACTER = 0.55;

  /** Longer words do not widen a column; they are broken. */
  private static final int LONGEST_WORD = 22;

  /** More than that in one line is no easier to read. */
  private static final int LONGEST_LINE = 60;

  /** The sizes of type; what is set for them is in {@code blocks.css}. */
  private enum Step {
    NORMAL(8.9, 12),
    SMALL(7.8, 8),
    SMALLEST(7, 6);

    private final double size;
    private final double padding;

    Step(double size, double padding) {
      this.size = size;
      this.padding = padding;
    }

    double width(double characters) {
      return characters * CHARACTER * size + padding;
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
  private final double measure;

  private PrintTable(Table table, PageMeasures page) {
    this.table = table;
    this.measure = measure(page);
    this.columns = columns(table);
    this.step =
        List.of(Step.values()).stream()
            .filter(candidate -> candidate.width(columns) <= measure)
            .findFirst()
            .orElse(Step.SMALLEST);
  }

  private static double measure(PageMeasures page) {
    return PageMeasures.points(page.measure()) - INDENT;
  }

  private static List<Column> columns(Table table) {
    return IntStream.range(0, table.head().size()).mapToObj(i -> Column.of(table, i)).toList();
  }

  /** How a table that needs no splitting is set. */
  static PrintTable of(Table table, PageMeasures page) {
    return new PrintTable(table, page);
  }

  /** The table, or the tables that it becomes, from left to right. */
  static List<Table> split(Table table, PageMeasures page) {
    Table breakable = BreakPoints.in(table);
    List<Column> columns = columns(breakable);
    List<Table> parts = new ArrayList<>();
    List<Integer> group = new ArrayList<>(List.of(0));
    for (int i = 1; i < columns.size(); i++) {
      group.add(i);
      if (Step.SMALLEST.width(group.stream().map(columns::get).toList()) > measure(page)
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

  /** The classes of the frame. */
  String classes() {
    String size =
        switch (step) {
          case NORMAL -> "table";
          case SMALL -> "table table-small";
          case SMALLEST -> "table table-smallest";
        };
    return isShort() ? size + " table-short" : size;
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
    double left = Math.max(0, measure - step.width(columns));
    double wanted = columns.stream().mapToDouble(c -> step.width(c.line() - c.word())).sum();
    List<Double> points =
        columns.stream()
            .map(c -> step.width(c.word()) + left * step.width(c.line() - c.word()) / wanted)
            .toList();
    double all = points.stream().mapToDouble(Double::doubleValue).sum();
    return points.stream().map(width -> (int) Math.floor(1000 * width / all)).toList();
  }
}
