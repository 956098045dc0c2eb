package prepbook.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import prepbook.model.prose.Inline;

/**
 * Keeps brackets and quotation marks with the code that they stand around. The engine may end a
 * line between any two elements. So what stands first is given as much room behind it as the other
 * needs, and an empty element takes that room back: on the page nothing changes, but where the line
 * ends there is no room for the first alone. It is reckoned generously; with too little of it the
 * second could still be parted from the first, and that is all.
 *
 * <p>The room must be taken back by a right margin: the engine counts a left one only in the
 * element that holds the text itself.
 */
final class BracketedCode {
  private static final String OPENING = "([{“‘«‹\"'";
  private static final String CLOSING = ")]}”’»›\"'.,;:!?…";

  /** A letter of code: 600 of 1000 units in JetBrains Mono, which is set a little smaller. */
  private static final double CODE_WIDTH = 0.56;

  /** No bracket or mark is wider, in the text's own size. */
  private static final double MARK_WIDTH = 0.65;

  /** Longer parts of a name would not fit where lines are short. */
  private static final int LONG_PART = 24;

  private BracketedCode() {}

  /** Running text with the brackets around its code kept to it. */
  static List<Inline> in(List<Inline> content) {
    List<Inline> result = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Inline.Code code && isPlain(code.value())) {
        int closing = i + 1 < content.size() ? closing(content.get(i + 1)) : 0;
        append(code.value(), closing, result);
      } else {
        result.add(content.get(i));
      }
    }
    return result;
  }

  private static void append(String code, int closing, List<Inline> result) {
    List<String> parts = List.of(BreakPoints.inName(code).split(BreakPoints.BREAK, -1));
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    double behind = last.length() <= LONG_PART ? closing * MARK_WIDTH : 0;
    int opening = opening(result);
    if (opening > 0 && first.length() <= LONG_PART) {
      Inline.Text before = (Inline.Text) result.remove(result.size() - 1);
      int start = before.value().length() - opening;
      result.add(text(before.value().substring(0, start)));
      double ahead = first.length() * CODE_WIDTH + behind;
      result.add(span("padding-right", ahead, List.of(text(before.value().substring(start)))));
      result.add(span("margin-right", -ahead, List.of()));
    }
    if (behind > 0) {
      result.add(span("padding-right", behind, List.of(new Inline.Code(code))));
      result.add(span("margin-right", -behind, List.of()));
    } else {
      result.add(new Inline.Code(code));
    }
  }

  /** Whether code is set in its own font alone, so that its width is known. */
  private static boolean isPlain(String code) {
    return !code.isEmpty() && code.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  /** How many marks the text before ends with. */
  private static int opening(List<Inline> before) {
    if (before.isEmpty() || !(before.get(before.size() - 1) instanceof Inline.Text text)) {
      return 0;
    }
    String words = text.value();
    int at = words.length();
    while (at > 0 && OPENING.indexOf(words.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean alone = at == 0 || Character.isWhitespace(words.charAt(at - 1));
    return alone ? words.length() - at : 0;
  }

  /** How many marks the text behind begins with. */
  private static int closing(Inline behind) {
    if (!(behind instanceof Inline.Text text)) {
      return 0;
    }
    String words = text.value();
    int at = 0;
    while (at < words.length() && CLOSING.indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    boolean alone = at == words.length() || Character.isWhitespace(words.charAt(at));
    return alone ? at : 0;
  }

  private static Inline span(String property, double width, List<Inline> content) {
    String style = String.format(Locale.ROOT, "%s:%.2fem", property, width);
    return new Inline.HtmlSpan("span", Map.of("style", style), content);
  }

  private static Inline text(String words) {
    return new Inline.Text(words);
  }
}
