package prepbook.model.prose;

import java.util.List;

/** Tells what running text says, without any markup. */
public final class PlainText {

  private PlainText() {}

  /** The words of running text; line ends become spaces, pictures their alternative text. */
  public static String of(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    append(content, out);
    return out.toString();
  }

  private static void append(List<Inline> content, StringBuilder out) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Code code) {
        out.append(code.value());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        append(emphasis.content(), out);
      } else if (inline instanceof Inline.Strong strong) {
        append(strong.content(), out);
      } else if (inline instanceof Inline.Strikethrough struck) {
        append(struck.content(), out);
      } else if (inline instanceof Inline.Link link) {
        append(link.content(), out);
      } else if (inline instanceof Inline.HtmlSpan span) {
        append(span.content(), out);
      } else if (inline instanceof Inline.Image image) {
        out.append(image.alternative());
      } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        out.append(' ');
      }
    }
  }
}
