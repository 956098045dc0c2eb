package prepbook.output.pdf.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;

/**
 * The addresses of links, which paper does not show: footnotes of their own behind those of the
 * author. An address has one note however often the text leads there, and none where the link's
 * words are the address. For one thread.
 */
final class LinkNotes {
  private final int before;
  private final Function<Inline.Link, Optional<String>> address;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * The notes of one text.
   *
   * @param before how many footnotes it has
   * @param address the remote address to which a link leads; nothing for a link within the book
   */
  LinkNotes(int before, Function<Inline.Link, Optional<String>> address) {
    this.before = before;
    this.address = address;
  }

  /** Running text with a mark behind each link that has a note. */
  List<Inline> in(List<Inline> content) {
    List<Inline> marked = new ArrayList<>();
    for (Inline inline : content) {
      marked.add(inside(inline));
      if (inline instanceof Inline.Link link) {
        number(link).map(Inline.FootnoteReference::new).ifPresent(marked::add);
      }
    }
    return marked;
  }

  private Inline inside(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(in(emphasis.content()));
    } else if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(in(strong.content()));
    } else if (inline instanceof Inline.Strikethrough struck) {
      return new Inline.Strikethrough(in(struck.content()));
    } else if (inline instanceof Inline.HtmlSpan span) {
      return new Inline.HtmlSpan(span.name(), span.attributes(), in(span.content()));
    }
    return inline;
  }

  private Optional<Integer> number(Inline.Link link) {
    return address
        .apply(link)
        .filter(found -> found.matches("(?i)https?:.*"))
        .filter(found -> !bare(PlainText.of(link.content())).equals(bare(found)))
        .map(found -> numbers.computeIfAbsent(found, a -> before + numbers.size() + 1));
  }

  /** An address as readers write it. */
  private static String bare(String address) {
    return address
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("/$", "");
  }

  /** The notes so far: their numbers by their addresses, in order. */
  Map<String, Integer> numbers() {
    return Collections.unmodifiableMap(numbers);
  }
}
