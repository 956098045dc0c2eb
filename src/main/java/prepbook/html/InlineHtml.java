package prepbook.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepbook.model.prose.Inline;

/** Writes running text. */
final class InlineHtml {

  private final Dialect dialect;
  private final StringBuilder out;
  private final Set<Integer> referred = new HashSet<>();
  private boolean inLink;

  InlineHtml(Dialect dialect, StringBuilder out) {
    this.dialect = dialect;
    this.out = out;
  }

  void append(List<Inline> content) {
    content.forEach(this::append);
  }

  private void append(Inline inline) {
    if (inline instanceof Inline.Text text) {
      dialect.text(text.value(), out);
    } else if (inline instanceof Inline.Code code) {
      out.append("<code>");
      dialect.code(code.value(), out);
      out.append("</code>");
    } else if (inline instanceof Inline.Emphasis emphasis) {
      element("em", emphasis.content());
    } else if (inline instanceof Inline.Strong strong) {
      element("strong", strong.content());
    } else if (inline instanceof Inline.Strikethrough struck) {
      element("del", struck.content());
    } else if (inline instanceof Inline.Link link) {
      link(link);
    } else if (inline instanceof Inline.Image image) {
      if (inLink) {
        dialect.pictureInLink(image, out);
      } else {
        dialect.image(image, out);
      }
    } else if (inline instanceof Inline.SoftBreak) {
      out.append('\n');
    } else if (inline instanceof Inline.HardBreak) {
      out.append("<br").append(dialect.voidEnd()).append('\n');
    } else if (inline instanceof Inline.FootnoteReference reference) {
      footnoteReference(reference.number());
    } else if (inline instanceof Inline.HtmlSpan span) {
      if (!HtmlRenderer.appendOpenTag(span.name(), span.attributes(), dialect, out)) {
        append(span.content());
        out.append("</").append(span.name()).append('>');
      }
    }
  }

  private void element(String name, List<Inline> content) {
    out.append('<').append(name).append('>');
    append(content);
    out.append("</").append(name).append('>');
  }

  private void link(Inline.Link link) {
    Optional<String> attributes = dialect.linkAttributes(link);
    if (attributes.isEmpty()) {
      append(link.content());
      return;
    }
    out.append("<a").append(attributes.get()).append('>');
    inLink = true;
    append(link.content());
    inLink = false;
    out.append("</a>");
    dialect.behindLink(link, out);
  }

  /** The first reference carries the id that the footnote's back link leads to. */
  private void footnoteReference(int number) {
    out.append("<sup><a class=\"footnote-ref\"");
    if (referred.add(number)) {
      out.append(" id=\"").append(Escape.of(dialect.localId("fnref-" + number))).append('"');
    }
    out.append(" href=\"#").append(Escape.of(dialect.localId("fn-" + number))).append("\">");
    out.append(number).append("</a></sup>");
  }
}
