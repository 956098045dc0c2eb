package prepbook.output.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import prepbook.model.prose.Inline;

/**
 * Keeps brackets, quotation marks and full stops with the element that they stand beside (code,
 * emphasis, a link), and the mark of a footnote with its word. The engine may end a line between
 * any two elements. So what stands first is given as much room behind it as the other needs, and an
 * empty element takes that room back: on the page nothing changes, but where the line ends there is
 * no room for the first alone. It is reckoned generously; with too little of it the second could
 * still be parted from the first, and that is all.
 *
 * <p>The room must be taken back by a right margin: the engine counts a left one only in the
 * element that holds the text itself. And it counts the room only for text that begins on the line,
 * so the last word is parted from those before it.
 */
final class KeptMarks {
  private static final String OPENING = "([{“‘«‹\"'";

  /** Longer text that stands right behind an element may begin a line. */
  private static final int LONG_TAIL = 6;

  private final List<Inline> content;
  private final List<Inline> result = new ArrayList<>();

  private KeptMarks(List<Inline> content) {
    this.content = content;
  }

  /** Running text with its marks kept. */
  static List<Inline> in(List<Inline> content) {
    return new KeptMarks(content).kept();
  }

  private List<Inline> kept() {
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof Inline.Text text) {
        text(text.value(), i);
      } else if (EdgeWords.isWords(inline)) {
        element(inline, i);
      } else {
        result.add(inline);
      }
    }
    return result;
  }

  private void text(String words, int at) {
    double behind = followedByFootnote(at) ? widthBehind(at) : 0;
    String last = EdgeWords.last(words);
    if (behind > 0 && EdgeWords.isKnown(last)) {
      addText(words.substring(0, words.length() - last.length()));
      room(behind, new Inline.Text(last));
    } else {
      addText(words);
    }
  }

  private void element(Inline element, int at) {
    String last = EdgeWords.last(element);
    double behind = EdgeWords.isKnown(last) ? widthBehind(at) : 0;
    String first = EdgeWords.first(element);
    int opening = opening();
    if (opening > 0 && EdgeWords.isKnown(first)) {
      String before = ((Inline.Text) result.remove(result.size() - 1)).value();
      addText(before.substring(0, before.length() - opening));
      double ahead = EdgeWords.width(first, element) + behind;
      room(ahead, new Inline.Text(before.substring(before.length() - opening)));
    }
    if (behind > 0) {
      room(behind, EdgeWords.lastParted(element));
    } else {
      result.add(element);
    }
  }

  /** Adds what is to have room behind it. */
  private void room(double width, Inline of) {
    result.add(span("padding-right", width, List.of(of)));
    result.add(span("margin-right", -width, List.of()));
  }

  private void addText(String words) {
    if (!words.isEmpty()) {
      result.add(new Inline.Text(words));
    }
  }

  /** How many marks the text before ends with. */
  private int opening() {
    if (result.isEmpty() || !(result.get(result.size() - 1) instanceof Inline.Text text)) {
      return 0;
    }
    String words = text.value();
    int at = words.length();
    while (at > 0 && OPENING.indexOf(words.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean alone = at == 0 || EdgeWords.isGap(words.charAt(at - 1));
    return alone ? words.length() - at : 0;
  }

  private boolean followedByFootnote(int at) {
    return at + 1 < content.size() && content.get(at + 1) instanceof Inline.FootnoteReference;
  }

  /** The width of what must not be parted from an element: marks of footnotes, then text. */
  private double widthBehind(int at) {
    double width = 0;
    int next = at + 1;
    while (next < content.size()
        && content.get(next) instanceof Inline.FootnoteReference reference) {
      width += EdgeWords.width(reference);
      next++;
    }
    if (next < content.size() && content.get(next) instanceof Inline.Text text) {
      String tail = EdgeWords.first(text.value());
      boolean kept = !tail.isEmpty() && tail.length() <= LONG_TAIL;
      width += kept ? EdgeWords.width(tail) + EdgeWords.SPACE : 0;
    }
    return width;
  }

  private static Inline span(String property, double width, List<Inline> content) {
    String style = String.format(Locale.ROOT, "%s:%.2fem", property, width);
    return new Inline.HtmlSpan("span", Map.of("style", style), content);
  }
}
