package prepbook.output.pdf.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives Arabic letters the shapes that they have beside their neighbours. The engine sets one glyph
 * a character, so each letter is replaced by the character for its shape: Unicode has one for every
 * letter of Arabic, Persian and Urdu.
 *
 * <p>Which shapes there are is read from Unicode's own names. What joins what is told from them,
 * too: a letter with an initial shape joins the next one, a letter with a final shape the last.
 */
final class ArabicShapes {
  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';
  private static final char TATWEEL = '\u0640';
  private static final char JOINER = '\u200D';

  private ArabicShapes() {}

  /** The shapes of a letter; 0 where it has none. */
  private static final class Shapes {
    char isolated;
    char ending;
    char initial;
    char medial;

    void set(String shape, char character) {
      switch (shape) {
        case "ISOLATED" -> isolated = character;
        case "FINAL" -> ending = character;
        case "INITIAL" -> initial = character;
        default -> medial = character;
      }
    }

    char of(boolean joinsLast, boolean joinsNext) {
      char shape = joinsLast ? (joinsNext ? medial : ending) : joinsNext ? initial : isolated;
      return shape != 0 ? shape : isolated;
    }
  }

  /** Read when the first Arabic letter is met. */
  private static final class Table {
    private static final Pattern NAME =
        Pattern.compile("ARABIC (?:LETTER|LIGATURE LAM) .* (ISOLATED|FINAL|INITIAL|MEDIAL) FORM");

    static final Map<String, Shapes> BY_LETTERS = new HashMap<>();

    private Table() {}

    static {
      read('\uFB50', '\uFBFF');
      read('\uFE80', '\uFEFC');
    }

    private static void read(char first, char last) {
      for (char c = first; c <= last; c++) {
        Matcher name = NAME.matcher(Character.isDefined(c) ? Character.getName(c) : "");
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        boolean lamAlef = letters.length() == 2 && letters.charAt(0) == LAM;
        if (name.matches() && (letters.length() == 1 || lamAlef)) {
          BY_LETTERS.computeIfAbsent(letters, key -> new Shapes()).set(name.group(1), c);
        }
      }
    }
  }

  /** The text with every Arabic letter in its shape; in the order of reading. */
  static String shape(String text) {
    if (text.chars().noneMatch(c -> c >= '\u0620' && c <= '\u06FF')) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ligature = c == LAM && i + 1 < text.length() && isAlef(text.charAt(i + 1));
      Shapes shapes = Table.BY_LETTERS.get(text.substring(i, ligature ? i + 2 : i + 1));
      if (shapes == null) {
        out.append(c);
      } else {
        boolean joinsLast = shapes.ending != 0 && joinsNext(neighbour(text, i, -1));
        boolean joinsNext = shapes.initial != 0 && joinsLast(neighbour(text, i, 1));
        out.append(shapes.of(joinsLast, joinsNext));
        i += ligature ? 1 : 0;
      }
    }
    return out.toString();
  }

  private static boolean isAlef(char c) {
    return c == ALEF || c == '\u0622' || c == '\u0623' || c == '\u0625';
  }

  /** The next character in a direction that is no mark above or below a letter. */
  private static char neighbour(String text, int from, int step) {
    int at = from + step;
    while (at >= 0
        && at < text.length()
        && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
      at += step;
    }
    return at >= 0 && at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean joinsNext(char c) {
    Shapes shapes = Table.BY_LETTERS.get(String.valueOf(c));
    return c == TATWEEL || c == JOINER || (shapes != null && shapes.initial != 0);
  }

  private static boolean joinsLast(char c) {
    Shapes shapes = Table.BY_LETTERS.get(String.valueOf(c));
    return c == TATWEEL || c == JOINER || (shapes != null && shapes.ending != 0);
  }
}
