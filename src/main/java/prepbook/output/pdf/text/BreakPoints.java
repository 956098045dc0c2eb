package prepbook.output.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.model.prose.Block.Table;
import prepbook.model.prose.Inline;

/**
 * Puts zero width spaces into long names, where a line may end: {@code Authentication|Middleware},
 * {@code select_|related}.
 */
final class BreakPoints {
  /** Zero width space. */
  static final String BREAK = "\u200B";

  /** Shorter names stay whole in running text. */
  private static final int LONG_NAME = 18;

  /** Shorter words stay whole in cells. */
  private static final int LONG_CELL_WORD = 9;

  /** Shorter words stay whole in blocks of code. */
  private static final int LONG_CODE_WORD = 40;

  /** Longer text is written in parts. */
  private static final int LONG_TEXT = 2000;

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<=\\p{Ll}{2})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})"
              + "|(?<=[\\p{L}\\p{N})][._/:=&?#|\\\\-])(?=[\\p{L}\\p{N}_{<(])");

  /** In code, names stay whole. */
  private static final Pattern IN_CODE =
      Pattern.compile("(?<=[.,;:/=&?|({\\[])(?=[\\p{L}\\p{N}_\"'({\\[<])");

  private BreakPoints() {}

  /** Names in running text, such as inline code. */
  static String inName(String text) {
    return in(text, LONG_NAME);
  }

  /** An address, between its parts. */
  static String inAddress(String address) {
    return in(address, LONG_NAME);
  }

  /** Words in a block of code, which else are broken wherever the line is full. */
  static String inCode(String text) {
    return in(text, LONG_CODE_WORD, IN_CODE);
  }

  /**
   * A text in parts of which each can be an element. For every line of an element the engine goes
   * through all the text that follows in it, so that a long one would take its length squared.
   */
  static List<String> parts(String text) {
    if (text.length() <= LONG_TEXT) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONG_TEXT) {
      int end = end(text, start);
      parts.add(text.substring(start, end));
      start = end;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** Behind the last space, if there is any, so that no line ends within a word or an emoji. */
  private static int end(String text, int start) {
    int most = start + LONG_TEXT;
    int space = Math.max(text.lastIndexOf(' ', most - 1), text.lastIndexOf('\n', most - 1));
    int end = space > start ? space + 1 : most;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  /** All words of a table. */
  static Table in(Table table) {
    return new Table(
        table.alignments(),
        table.head().stream().map(BreakPoints::in).toList(),
        table.rows().stream().map(row -> row.stream().map(BreakPoints::in).toList()).toList());
  }

  private static Table.Cell in(Table.Cell cell) {
    return new Table.Cell(in(cell.content()));
  }

  private static List<Inline> in(List<Inline> content) {
    return content.stream().map(BreakPoints::in).toList();
  }

  private static Inline in(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return new Inline.Text(in(text.value(), LONG_CELL_WORD));
    } else if (inline instanceof Inline.Code code) {
      return new Inline.Code(in(code.value(), LONG_CELL_WORD));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(in(emphasis.content()));
    } else if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(in(strong.content()));
    } else if (inline instanceof Inline.Strikethrough struck) {
      return new Inline.Strikethrough(in(struck.content()));
    } else if (inline instanceof Inline.Link link) {
      return new Inline.Link(link.destination(), link.title(), in(link.content()), link.location());
    } else if (inline instanceof Inline.HtmlSpan span) {
      return new Inline.HtmlSpan(span.name(), span.attributes(), in(span.content()));
    }
    return inline;
  }

  private static String in(String text, int longWord) {
    return in(text, longWord, BETWEEN);
  }

  private static String in(String text, int longWord, Pattern between) {
    return WORD.matcher(text)
        .replaceAll(
            word -> {
              String found = word.group();
              return Matcher.quoteReplacement(
                  found.length() < longWord ? found : between.matcher(found).replaceAll(BREAK));
            });
  }
}
