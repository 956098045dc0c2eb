package prepbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;

/** Converts running text. */
final class InlineConverter {

  private final Reading reading;
  private final FootnoteScope footnotes;

  InlineConverter(Reading reading, FootnoteScope footnotes) {
    this.reading = reading;
    this.footnotes = footnotes;
  }

  /** Converts the text that a node holds. */
  List<Inline> convertChildren(Node parent) {
    return convertChildren(parent, false);
  }

  private List<Inline> convertChildren(Node parent, boolean inLink) {
    List<Inline> content =
        reading.enter(reading.offsetOf(parent)) ? children(parent, inLink) : List.<Inline>of();
    reading.leave();
    return content;
  }

  private List<Inline> children(Node parent, boolean inLink) {
    HtmlFolder folder = HtmlFolder.forText(reading);
    InlineComments comments = new InlineComments(parent, reading);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!comments.cut(node, folder)) {
        convert(node, inLink, folder);
      }
    }
    return new TextPolish(inLink, reading.offsetOf(parent), reading).polish(folder.finishInlines());
  }

  private void convert(Node node, boolean inLink, HtmlFolder out) {
    if (node instanceof SoftLineBreak) {
      out.inline(new Inline.SoftBreak());
    } else if (node instanceof HardLineBreak) {
      out.inline(new Inline.HardBreak());
    } else if (node instanceof Code code) {
      out.inline(new Inline.Code(code(code)));
    } else if (node instanceof Emphasis) {
      out.inline(new Inline.Emphasis(convertChildren(node, inLink)));
    } else if (node instanceof StrongEmphasis) {
      out.inline(new Inline.Strong(convertChildren(node, inLink)));
    } else if (node instanceof Strikethrough) {
      out.inline(new Inline.Strikethrough(convertChildren(node, inLink)));
    } else if (node instanceof HtmlInline) {
      int start = reading.offsetOf(node);
      new HtmlTags(out, reading).tokenize(node.getChars().toString(), at -> start + at);
    } else if (node instanceof Footnote footnote) {
      footnote(footnote, out);
    } else if (node instanceof HtmlInlineComment) {
      new HiddenTests(reading).inRunningText(node.getChars().toString(), reading.offsetOf(node));
    } else if (!link(node, inLink, out)) {
      text(node, inLink, out);
    }
  }

  /** Converts links and pictures; false if the node is none. */
  private boolean link(Node node, boolean inLink, HtmlFolder out) {
    if (node instanceof Link link) {
      link(link, link.getUrl(), link.getTitle(), inLink, out);
    } else if (node instanceof Image image) {
      image(image, image.getUrl(), image.getTitle(), out);
    } else if (node instanceof RefNode reference) {
      reference(reference, inLink, out);
    } else if (node instanceof MailLink mail) {
      String address = mail.getText().toString();
      out.inline(autoLink("mailto:" + address, address, mail));
    } else if (node instanceof AutoLink auto) {
      String address = auto.getText().toString();
      out.inline(autoLink(address, address, auto));
    } else {
      return false;
    }
    return true;
  }

  private Inline autoLink(String destination, String text, Node node) {
    return new Inline.Link(
        destination, Optional.empty(), List.of(new Inline.Text(text)), reading.locationOf(node));
  }

  private void link(
      Node node, BasedSequence url, BasedSequence title, boolean inLink, HtmlFolder out) {
    List<Inline> content = convertChildren(node, true);
    if (inLink) {
      content.forEach(out::inline);
      return;
    }
    Links.of(address(url), title(title), content, reading.locationOf(node)).forEach(out::inline);
  }

  private void image(Node node, BasedSequence url, BasedSequence title, HtmlFolder out) {
    String alternative = PlainText.of(convertChildren(node, true));
    out.inline(
        new Inline.Image(
            address(url),
            alternative,
            title(title),
            Optional.empty(),
            Optional.empty(),
            reading.locationOf(node)));
  }

  private void reference(RefNode node, boolean inLink, HtmlFolder out) {
    Document document = node.getDocument();
    Reference target = node.getReferenceNode(document);
    if (target == null) {
      // Not a link after all: the brackets are text, and so is what they hold.
      out.text(node instanceof ImageRef ? "![" : "[");
      text(node, inLink, out);
      out.text(node.isReferenceTextCombined() ? "]" : "][" + node.getReference().unescape() + "]");
      return;
    }
    if (node instanceof ImageRef) {
      image(node, target.getUrl(), target.getTitle(), out);
    } else if (node instanceof LinkRef) {
      link(node, target.getUrl(), target.getTitle(), inLink, out);
    }
  }

  private void footnote(Footnote footnote, HtmlFolder out) {
    if (footnote.getFootnoteBlock() == null) {
      reading.report(
          reading
              .warning(
                  reading.offsetOf(footnote),
                  "UNKNOWN-FOOTNOTE",
                  "there is no footnote \"" + footnote.getText() + "\"")
              .withHint("write it as [^" + footnote.getText() + "]: … on a line of its own"));
      out.text(footnote.getChars().toString());
    } else {
      int number = footnotes.numberOf(footnote.getFootnoteBlock());
      out.inline(new Inline.FootnoteReference(number));
    }
  }

  /** Text, an entity, or a node of a kind that only groups others. */
  private void text(Node node, boolean inLink, HtmlFolder out) {
    if (node.hasChildren()) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        convert(child, inLink, out);
      }
    } else {
      out.text(node.getChars().unescape());
    }
  }

  /** CommonMark: line ends become spaces; one space at both ends is taken off. */
  private static String code(Code node) {
    String text = node.getText().toString().replace('\n', ' ');
    if (text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank()) {
      text = text.substring(1, text.length() - 1);
    }
    // In a table, GFM reads \| as | in code as well.
    return node.getAncestorOfType(TableCell.class) != null ? text.replace("\\|", "|") : text;
  }

  private static String address(BasedSequence url) {
    return url.unescape().strip();
  }

  private static Optional<String> title(@Nullable BasedSequence title) {
    return title == null || title.isBlank() ? Optional.empty() : Optional.of(title.unescape());
  }
}
