package prepbook.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepbook.model.prose.Block;
import prepbook.model.prose.Footnote;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/**
 * Writes prose as HTML that is also well-formed XML.
 *
 * <p>One renderer writes one text: it remembers the last heading so that no level is ever skipped.
 * Not safe for use by several threads.
 */
public final class HtmlRenderer {

  private static final Set<String> VOID = Set.of("br", "hr", "wbr");

  private final Dialect dialect;
  private final StringBuilder out = new StringBuilder(1024);
  private final InlineHtml inlines;
  private final int parentLevel;
  private int lastLevel;

  /**
   * Starts a text.
   *
   * @param dialect how the output writes what differs between outputs
   * @param parentLevel the level of the heading that stands above the text; headings inside start
   *     one below it, whatever the author wrote
   */
  public HtmlRenderer(Dialect dialect, int parentLevel) {
    this.dialect = dialect;
    this.parentLevel = parentLevel;
    this.lastLevel = parentLevel;
    this.inlines = new InlineHtml(dialect, out);
  }

  /** A whole text with its footnotes below it. */
  public static Html prose(Prose prose, Dialect dialect, int parentLevel) {
    HtmlRenderer renderer = new HtmlRenderer(dialect, parentLevel);
    renderer.blocks(prose.blocks());
    renderer.footnotes(prose.footnotes());
    return renderer.html();
  }

  /** Running text. */
  public static Html inline(List<Inline> content, Dialect dialect) {
    StringBuilder out = new StringBuilder();
    new InlineHtml(dialect, out).append(content);
    return new Html(out.toString());
  }

  /** Appends blocks. */
  public void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  /** What was written so far. */
  public Html html() {
    return new Html(out.toString());
  }

  /** How much was written so far, in UTF-16 code units. */
  public int length() {
    return out.length();
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.content());
    } else if (block instanceof Block.Plain plain) {
      inlines.append(dialect.running(plain.content()));
    } else if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.CodeBlock code) {
      dialect.codeBlock(code, out);
      out.append('\n');
    } else if (block instanceof Block.Diagram diagram) {
      dialect.diagram(diagram, out);
      out.append('\n');
    } else if (block instanceof Block.BulletList list) {
      bulletList(list);
    } else if (block instanceof Block.OrderedList list) {
      String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
      list("ol", start, list.tight(), list.items());
    } else if (block instanceof Block.Quote quote) {
      container("blockquote", "", quote.content());
    } else if (block instanceof Block.Callout callout) {
      callout(callout);
    } else if (block instanceof Block.Table table) {
      dialect.tables(table).forEach(this::table);
    } else if (block instanceof Block.ThematicBreak) {
      out.append("<hr").append(dialect.voidEnd()).append('\n');
    } else if (block instanceof Block.HtmlBlock html) {
      htmlBlock(html);
    }
  }

  private void table(Block.Table table) {
    dialect.beforeTable(table, out);
    TableHtml.append(table, dialect, inlines, out);
    dialect.afterTable(table, out);
  }

  private void paragraph(List<Inline> content) {
    out.append("<p")
        .append(dialect.paragraphAttributes(content))
        .append(Direction.attribute(content, dialect.isRightToLeft()))
        .append('>');
    inlines.append(dialect.running(content));
    out.append("</p>\n");
  }

  private void container(String name, String attributes, List<Block> content) {
    out.append('<').append(name).append(attributes).append(">\n");
    blocks(content);
    out.append("</").append(name).append(">\n");
  }

  /** Screen readers and PDF/UA want heading levels without gaps, so gaps are closed here. */
  private void heading(Block.Heading heading) {
    int wanted = Math.max(heading.level(), parentLevel + 1);
    int level = Math.min(6, Math.min(wanted, lastLevel + 1));
    lastLevel = level;
    out.append("<h").append(level).append(" id=\"");
    Escape.append(dialect.headingId(heading), out);
    out.append('"')
        .append(Direction.attribute(heading.content(), dialect.isRightToLeft()))
        .append('>');
    inlines.append(heading.content());
    out.append("</h").append(level).append(">\n");
  }

  private void bulletList(Block.BulletList list) {
    String type =
        list.isTaskList() ? " class=\"rubric\"" : hasOwnMarks(list) ? " class=\"symbols\"" : "";
    list("ul", type, list.tight(), list.items());
  }

  /**
   * Whether every item begins with a symbol of its author's, such as a tick: a bullet is too much.
   */
  private static boolean hasOwnMarks(Block.BulletList list) {
    return list.items().stream().allMatch(item -> beginsWithSymbol(item.content()));
  }

  private static boolean beginsWithSymbol(List<Block> content) {
    List<Inline> text =
        content.isEmpty()
            ? List.of()
            : content.get(0) instanceof Block.Plain plain
                ? plain.content()
                : content.get(0) instanceof Block.Paragraph paragraph
                    ? paragraph.content()
                    : List.of();
    return !text.isEmpty()
        && text.get(0) instanceof Inline.Text first
        && Character.getType(first.value().codePointAt(0)) == Character.OTHER_SYMBOL;
  }

  private void list(String name, String attributes, boolean tight, List<Block.ListItem> items) {
    out.append('<')
        .append(name)
        .append(attributes)
        .append(Direction.ofList(items, dialect.isRightToLeft()))
        .append(">\n");
    for (Block.ListItem item : items) {
      Optional<Boolean> task = item.task();
      out.append("<li");
      task.ifPresent(done -> out.append(done ? " class=\"task task-done\"" : " class=\"task\""));
      out.append('>');
      task.ifPresent(done -> dialect.beforeTask(done, out));
      if (!tight) {
        out.append('\n');
      }
      for (Block block : item.content()) {
        if (!(block instanceof Block.Plain) && out.charAt(out.length() - 1) != '\n') {
          out.append('\n');
        }
        block(block);
      }
      out.append("</li>\n");
    }
    out.append("</").append(name).append(">\n");
  }

  private void callout(Block.Callout callout) {
    String kind = callout.kind().name().toLowerCase(java.util.Locale.ROOT);
    out.append("<div class=\"callout callout-").append(kind).append("\">\n");
    out.append("<p class=\"callout-title\">");
    Escape.append(dialect.calloutTitle(callout.kind()), out);
    out.append("</p>\n");
    blocks(callout.content());
    out.append("</div>\n");
  }

  private void htmlBlock(Block.HtmlBlock html) {
    String name = html.name();
    if (!dialect.canCollapse() && (name.equals("details") || name.equals("summary"))) {
      container("div", " class=\"" + name + "\"", html.content());
      return;
    }
    if (appendOpenTag(name, html.attributes(), dialect, out)) {
      return;
    }
    blocks(html.content());
    out.append("</").append(name).append(">\n");
  }

  /** Appends a start tag; tells whether the element is one that holds nothing. */
  static boolean appendOpenTag(
      String name, Map<String, String> attributes, Dialect dialect, StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (key, value) -> {
          out.append(' ').append(key).append("=\"");
          Escape.append(value, out);
          out.append('"');
        });
    boolean empty = VOID.contains(name);
    out.append(empty ? dialect.voidEnd() : ">");
    return empty;
  }

  /** Appends footnotes; after all blocks that refer to them. */
  public void footnotes(List<Footnote> footnotes) {
    if (footnotes.isEmpty()) {
      return;
    }
    out.append("<ol class=\"footnotes\">\n");
    for (Footnote footnote : footnotes) {
      int number = footnote.number();
      out.append("<li id=\"").append(Escape.of(dialect.localId("fn-" + number))).append("\">\n");
      blocks(footnote.content());
      out.append("<a class=\"footnote-back\" href=\"#");
      out.append(Escape.of(dialect.localId("fnref-" + number))).append("\" aria-label=\"");
      out.append(Escape.of(dialect.backToTextLabel(number))).append("\">↩</a></li>\n");
    }
    out.append("</ol>\n");
  }
}
