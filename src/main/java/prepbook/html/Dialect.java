package prepbook.html;

import java.util.List;
import java.util.Optional;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/**
 * What differs between the outputs when they write prose as HTML.
 *
 * <p>A dialect is made for one place of the guide (a section, a question) and knows how to get from
 * there to everything else. What it appends must be well-formed as XML.
 */
public interface Dialect {

  /** Appends text, escaped; here emoji may become pictures. */
  default void text(String text, StringBuilder out) {
    Escape.append(text, out);
  }

  /**
   * The attributes of a link's {@code a} element, escaped and each led by a space; nothing if only
   * the link's text is to be shown.
   */
  Optional<String> linkAttributes(Inline.Link link);

  /** Appends a picture. */
  void image(Inline.Image image, StringBuilder out);

  /** Appends a picture that stands inside a link, where no other link and no button may be. */
  default void pictureInLink(Inline.Image image, StringBuilder out) {
    image(image, out);
  }

  /** Appends what stands behind a link. */
  default void behindLink(Inline.Link link, StringBuilder out) {}

  /** The id for a heading's anchor on the page or in the document. */
  String headingId(Block.Heading heading);

  /** The id for something that belongs to this place, such as {@code fn-1}. */
  String localId(String name);

  /** The word that names a callout's kind. */
  String calloutTitle(Block.Callout.Kind kind);

  /** The accessible name of the link from a footnote back to the text. */
  String backToTextLabel(int footnote);

  /** Appends a block of code; the dialect frames what {@link CodeHtml} writes. */
  default void codeBlock(Block.CodeBlock block, StringBuilder out) {
    out.append("<pre class=\"code\"><code>");
    CodeHtml.append(block, out);
    out.append("</code></pre>");
  }

  /** Appends a diagram; outputs that cannot draw say in words what it shows. */
  default void diagram(Block.Diagram diagram, StringBuilder out) {
    out.append("<p class=\"diagram\">");
    text(diagram.alternative(), out);
    out.append("</p>");
  }

  /** The text of a paragraph, an item or a cell as it is to be written. */
  default List<Inline> running(List<Inline> content) {
    return content;
  }

  /** The attributes of a paragraph's element, each led by a space. */
  default String paragraphAttributes(List<Inline> content) {
    return "";
  }

  /** Appends inline code, escaped. */
  default void code(String code, StringBuilder out) {
    text(code, out);
  }

  /** The table as it is to be written: itself, or several where it is too wide. */
  default List<Block.Table> tables(Block.Table table) {
    return List.of(table);
  }

  /** Appends the {@code col} elements of a table, if its columns' widths are to be set. */
  default void columns(Block.Table table, StringBuilder out) {}

  /** Appends what stands before a table, as the start of a frame that scrolls. */
  default void beforeTable(Block.Table table, StringBuilder out) {}

  /** Appends what stands behind a table. */
  default void afterTable(Block.Table table, StringBuilder out) {}

  /** Appends what stands at the start of a task, such as a box to tick. */
  default void beforeTask(boolean done, StringBuilder out) {}

  /** Whether the text around runs from right to left. */
  default boolean isRightToLeft() {
    return false;
  }

  /** What ends the tag of an element without content: {@code >} where XML is not asked for. */
  default String voidEnd() {
    return "/>";
  }

  /** Whether {@code details} can be opened by the reader; if not, they are written out. */
  default boolean canCollapse() {
    return true;
  }
}
