package prepbook.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import prepbook.model.prose.Inline;

/**
 * Keeps brackets and quotation marks with the code that they stand around. The engine may end a
 * line between any two elements. So what stands first is given as much room behind it as the other
 * needs, and the other is moved back by the same amount: on the page nothing changes, but where the
 * line ends both no longer fit. The room is reckoned generously, since with too little of it the
 * second could still be parted from the first.
 */
final class BracketedCode {
  private static final String OPENING = "([{“‘«‹\"'";
  private static final String CLOSING = ")]}”’»›\"'.,;:!?…";

  /** A letter of code: 600 of 1000 units in JetBrains Mono, and a little for rounding. */
  private static final double CODE_WIDTH = 0.602;

  /** The size of code in running text, as the style sheet has it. */
  private static final double CODE_SIZE = 0.87;

  /** No bracket or mark is wider, in the text's own size. */
  private static final double MARK_WIDTH = 0.65;

  /** Longer parts of a name would not fit where lines are short. */
  private static final int LONG_PART = 24;

  private BracketedCode() {}

  /** Running text with the brackets around its code kept to it. */
  static List<Inline> in(List<Inline> content) {
    List<Inline> result = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof Inline.Code code && isPlain(code.value())) {
        int opening = opening(result);
        int closing = i + 1 < content.size() ? closing(content.get(i + 1)) : 0;
        List<String> parts = List.of(BreakPoints.inName(code.value()).split(BreakPoints.BREAK, -1));
        boolean shortFirst = parts.get(0).length() <= LONG_PART;
        boolean shortLast = parts.get(parts.size() - 1).length() <= LONG_PART;
        if (opening > 0 && shortFirst) {
          keep(result, opening, room(parts, closing));
        }
        result.add(code(parts, opening > 0 && shortFirst, shortLast ? closing : 0));
        if (closing > 0 && shortLast) {
          Inline.Text next = (Inline.Text) content.get(i + 1);
          String marks = next.value().substring(0, closing);
          result.add(span("margin-left", -closing * MARK_WIDTH, text(marks)));
          result.add(text(next.value().substring(closing)));
          i++;
        }
      } else {
        result.add(inline);
      }
    }
    return result;
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

  /** What the marks before code need behind them, in the size of code. */
  private static double room(List<String> parts, int closing) {
    double marks = parts.size() == 1 ? closing * MARK_WIDTH / CODE_SIZE : 0;
    return parts.get(0).length() * CODE_WIDTH + marks;
  }

  private static void keep(List<Inline> before, int marks, double room) {
    String words = ((Inline.Text) before.remove(before.size() - 1)).value();
    int start = words.length() - marks;
    before.add(text(words.substring(0, start)));
    before.add(span("padding-right", room * CODE_SIZE, text(words.substring(start))));
  }

  private static Inline code(List<String> parts, boolean back, int closing) {
    List<Inline> content = new ArrayList<>();
    int last = parts.size() - 1;
    for (int i = 0; i <= last; i++) {
      Inline part = text(parts.get(i));
      if (i == last && closing > 0) {
        part = span("padding-right", closing * MARK_WIDTH / CODE_SIZE, part);
      }
      if (i == 0 && back) {
        part = span("margin-left", -room(parts, closing), part);
      }
      content.add(part);
    }
    return new Inline.HtmlSpan("code", Map.of(), content);
  }

  private static Inline span(String property, double width, Inline content) {
    String style = String.format(Locale.ROOT, "%s:%.3fem", property, width);
    return new Inline.HtmlSpan("span", Map.of("style", style), List.of(content));
  }

  private static Inline text(String words) {
    return new Inline.Text(words);
  }
}
