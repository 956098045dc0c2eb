package prepbook.output.pdf.text;

import java.util.ArrayList;
import java.util.List;
import prepbook.model.prose.Inline;

/**
 * The first and the last word of an element, and about how wide they are set, in the text's own
 * size. A word ends at white space and where {@link BreakPoints} lets a line end.
 */
final class EdgeWords {
  /** The engine wants room for the space behind a word, too, even where the line ends there. */
  static final double SPACE = 0.3;

  private static final char BREAK = BreakPoints.BREAK.charAt(0);

  /** A letter of code: 600 of 1000 units in JetBrains Mono, which is set a little smaller. */
  private static final double CODE = 0.56;

  /** The mean of small letters, bold ones included. */
  private static final double LETTER = 0.62;

  private static final double CAPITAL = 0.8;

  /** Of a footnote's number, which is set smaller. */
  private static final double RAISED = 0.5;

  private static final String NARROW = "()[]{}‘’‹›\"'.,:;!";
  private static final double NARROW_MARK = 0.42;

  /** Longer words would not fit where lines are short. */
  private static final int LONG = 24;

  private EdgeWords() {}

  /** Whether an element is one of text and nothing else that would take room. */
  static boolean isWords(Inline inline) {
    return inline instanceof Inline.Text
        || inline instanceof Inline.Code
        || (!inner(inline).isEmpty() && inner(inline).stream().allMatch(EdgeWords::isWords));
  }

  /** What an element of text holds; nothing for all others. */
  private static List<Inline> inner(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    } else if (inline instanceof Inline.Strong strong) {
      return strong.content();
    } else if (inline instanceof Inline.Strikethrough struck) {
      return struck.content();
    } else if (inline instanceof Inline.Link link) {
      return link.content();
    }
    return List.of();
  }

  /** The first word of an element for which {@link #isWords} is true. */
  static String first(Inline inline) {
    return first(words(inline, 0));
  }

  /** The last word of an element for which {@link #isWords} is true. */
  static String last(Inline inline) {
    return last(words(inline, inner(inline).size() - 1));
  }

  private static String words(Inline inline, int child) {
    if (inline instanceof Inline.Text text) {
      return text.value();
    } else if (inline instanceof Inline.Code code) {
      return BreakPoints.inName(code.value());
    }
    Inline edge = inner(inline).get(child);
    return words(edge, child == 0 ? 0 : inner(edge).size() - 1);
  }

  /** What a text begins with, up to the first gap. */
  static String first(String text) {
    int end = 0;
    while (end < text.length() && !isGap(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /** What a text ends with, from behind the last gap. */
  static String last(String text) {
    int start = text.length();
    while (start > 0 && !isGap(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }

  /** Whether a line may end there. */
  static boolean isGap(char c) {
    return c == BREAK || Character.isWhitespace(c);
  }

  /** Whether a word is short and set in a font whose widths are told here. */
  static boolean isKnown(String word) {
    return !word.isEmpty()
        && word.length() <= LONG
        && word.chars().allMatch(c -> c < 0x250 || (c >= 0x2010 && c <= 0x203A));
  }

  /** The width of the first word of an element. */
  static double width(String first, Inline element) {
    return isCode(element) ? first.length() * CODE : width(first);
  }

  private static boolean isCode(Inline element) {
    return element instanceof Inline.Code
        || (!inner(element).isEmpty() && isCode(inner(element).get(0)));
  }

  /** The width of a word in running text. */
  static double width(String word) {
    return word.chars().mapToDouble(EdgeWords::width).sum();
  }

  private static double width(int c) {
    return NARROW.indexOf(c) >= 0 ? NARROW_MARK : Character.isUpperCase(c) ? CAPITAL : LETTER;
  }

  /** The width of the mark of a footnote. */
  static double width(Inline.FootnoteReference reference) {
    return Integer.toString(reference.number()).length() * RAISED;
  }

  /** The same element, the last word parted from those before it. */
  static Inline lastParted(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return new Inline.Text(parted(text.value()));
    } else if (inline instanceof Inline.Code code) {
      return new Inline.Code(parted(code.value()));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(lastParted(emphasis.content()));
    } else if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(lastParted(strong.content()));
    } else if (inline instanceof Inline.Strikethrough struck) {
      return new Inline.Strikethrough(lastParted(struck.content()));
    } else if (inline instanceof Inline.Link link) {
      return new Inline.Link(
          link.destination(), link.title(), lastParted(link.content()), link.location());
    }
    return inline;
  }

  private static List<Inline> lastParted(List<Inline> content) {
    List<Inline> parted = new ArrayList<>(content);
    int end = parted.size() - 1;
    parted.set(end, lastParted(parted.get(end)));
    return parted;
  }

  private static String parted(String words) {
    int start = words.length() - last(words).length();
    boolean needed = start > 0 && words.charAt(start - 1) != BREAK;
    return needed ? words.substring(0, start) + BREAK + words.substring(start) : words;
  }
}
