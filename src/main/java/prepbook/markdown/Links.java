package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.prose.Inline;

/** Makes links; no link stands in another, and neither does a footnote's mark, which is one. */
final class Links {

  private final List<Inline> footnotes = new ArrayList<>();

  private Links() {}

  /** A link, and the marks of footnotes that were in it. */
  static List<Inline> of(
      String destination, Optional<String> title, List<Inline> content, SourceLocation location) {
    Links links = new Links();
    List<Inline> shown = Runs.join(links.without(content));
    List<Inline> all = new ArrayList<>();
    all.add(new Inline.Link(destination, title, shown, location));
    all.addAll(links.footnotes);
    return all;
  }

  private List<Inline> without(List<Inline> content) {
    List<Inline> out = new ArrayList<>(content.size());
    for (Inline inline : content) {
      if (inline instanceof Inline.Link link) {
        out.addAll(without(link.content()));
      } else if (inline instanceof Inline.FootnoteReference) {
        footnotes.add(inline);
      } else if (inline instanceof Inline.Emphasis emphasis) {
        out.add(new Inline.Emphasis(without(emphasis.content())));
      } else if (inline instanceof Inline.Strong strong) {
        out.add(new Inline.Strong(without(strong.content())));
      } else if (inline instanceof Inline.Strikethrough struck) {
        out.add(new Inline.Strikethrough(without(struck.content())));
      } else if (inline instanceof Inline.HtmlSpan span) {
        out.add(new Inline.HtmlSpan(span.name(), span.attributes(), without(span.content())));
      } else {
        out.add(inline);
      }
    }
    return out;
  }
}
