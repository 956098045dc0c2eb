package prepbook.html;

import java.util.List;
import java.util.Locale;
import prepbook.model.prose.Block.Table;
import prepbook.model.prose.Inline;

/** Writes tables; a head without a word is left out. */
final class TableHtml {

  private TableHtml() {}

  static void append(Table table, Dialect dialect, InlineHtml inlines, StringBuilder out) {
    out.append("<table>\n");
    dialect.columns(table, out);
    boolean headed = table.head().stream().anyMatch(cell -> !cell.content().isEmpty());
    if (headed || table.rows().isEmpty()) {
      out.append("<thead>\n");
      row(table, table.head(), "th", dialect, inlines, out);
      out.append("</thead>\n");
    }
    if (!table.rows().isEmpty()) {
      out.append("<tbody>\n");
      table.rows().forEach(row -> row(table, row, "td", dialect, inlines, out));
      out.append("</tbody>\n");
    }
    out.append("</table>\n");
  }

  private static void row(
      Table table,
      List<Table.Cell> cells,
      String kind,
      Dialect dialect,
      InlineHtml inlines,
      StringBuilder out) {
    out.append("<tr>\n");
    for (int i = 0; i < cells.size(); i++) {
      List<Inline> content = cells.get(i).content();
      // The corner above row names heads nothing, and a header without a word confuses readers.
      String name = content.isEmpty() ? "td" : kind;
      out.append('<').append(name);
      if (name.equals("th")) {
        out.append(" scope=\"col\"");
      }
      Table.Alignment alignment = table.alignments().get(i);
      if (alignment != Table.Alignment.NONE) {
        String side = alignment.name().toLowerCase(Locale.ROOT);
        out.append(" class=\"align-").append(side).append('"');
      }
      out.append(Direction.attribute(content, dialect.isRightToLeft())).append('>');
      inlines.append(dialect.running(content));
      out.append("</").append(name).append(">\n");
    }
    out.append("</tr>\n");
  }
}
