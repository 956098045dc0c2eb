package prepbook.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.prose.Inline;

/**
 * The last step over running text: neighbouring texts become one, shortcodes become emoji, bare
 * addresses become links.
 */
final class TextPolish {

  private static final LinkExtractor ADDRESSES =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  private final boolean inLink;
  private final int parentOffset;
  private final Reading reading;

  /**
   * Prepares the step.
   *
   * @param inLink whether the text stands in a link, where addresses are left alone
   * @param parentOffset where the text's parent starts in the file
   */
  TextPolish(boolean inLink, int parentOffset, Reading reading) {
    this.inLink = inLink;
    this.parentOffset = parentOffset;
    this.reading = reading;
  }

  List<Inline> polish(List<Inline> content) {
    List<Inline> out = new ArrayList<>(content.size());
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text piece) {
        text.append(piece.value());
      } else {
        flush(text, out);
        out.add(inline);
      }
    }
    flush(text, out);
    return out;
  }

  private void flush(StringBuilder text, List<Inline> out) {
    if (text.length() == 0) {
      return;
    }
    String value = text.toString();
    text.setLength(0);
    if (inLink || !mayHoldAddress(value)) {
      out.add(new Inline.Text(Shortcodes.replace(value)));
      return;
    }
    StringBuilder plain = new StringBuilder();
    for (Span span : ADDRESSES.extractSpans(value)) {
      String part = value.substring(span.getBeginIndex(), span.getEndIndex());
      Optional<String> address =
          span instanceof LinkSpan link ? address(link.getType(), part) : Optional.empty();
      if (address.isEmpty()) {
        plain.append(part);
      } else {
        flushPlain(plain, out);
        out.add(
            new Inline.Link(
                address.get(), Optional.empty(), List.of(new Inline.Text(part)), location(part)));
      }
    }
    flushPlain(plain, out);
  }

  private static void flushPlain(StringBuilder plain, List<Inline> out) {
    if (plain.length() > 0) {
      out.add(new Inline.Text(Shortcodes.replace(plain.toString())));
      plain.setLength(0);
    }
  }

  private static boolean mayHoldAddress(String text) {
    return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
  }

  /** GFM links http, https, www and mail addresses only. */
  private static Optional<String> address(LinkType type, String text) {
    return switch (type) {
      case WWW -> Optional.of("http://" + text);
      case EMAIL -> Optional.of("mailto:" + text);
      case URL ->
          text.startsWith("http://") || text.startsWith("https://")
              ? Optional.of(text)
              : Optional.empty();
    };
  }

  private SourceLocation location(String address) {
    return reading.locationOfFirst(address, parentOffset);
  }
}
