package prepbook.output.site;

import java.util.ArrayList;
import java.util.List;
import prepbook.model.prose.Inline;

/** Prepares titles for places where they stand inside a link or a summary. */
final class TitleText {

  private TitleText() {}

  /** The title without links, pictures, footnotes and line breaks; their words stay. */
  static List<Inline> withoutLinks(List<Inline> title) {
    List<Inline> result = new ArrayList<>();
    title.forEach(inline -> append(inline, result));
    return result;
  }

  private static void append(Inline inline, List<Inline> out) {
    if (inline instanceof Inline.Link link) {
      out.addAll(withoutLinks(link.content()));
    } else if (inline instanceof Inline.Image image) {
      out.add(new Inline.Text(image.alternative()));
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      out.add(new Inline.Text(" "));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      out.add(new Inline.Emphasis(withoutLinks(emphasis.content())));
    } else if (inline instanceof Inline.Strong strong) {
      out.add(new Inline.Strong(withoutLinks(strong.content())));
    } else if (inline instanceof Inline.Strikethrough struck) {
      out.add(new Inline.Strikethrough(withoutLinks(struck.content())));
    } else if (inline instanceof Inline.HtmlSpan span) {
      out.add(new Inline.HtmlSpan(span.name(), span.attributes(), withoutLinks(span.content())));
    } else if (!(inline instanceof Inline.FootnoteReference)) {
      out.add(inline);
    }
  }
}
