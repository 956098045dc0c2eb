package prepbook.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;

/**
 * Tells which way a text runs, as GitHub has browsers tell it: as its first letter does (rule P2 of
 * Unicode Standard Annex #9).
 */
public final class Direction {

  private static final String RIGHT_TO_LEFT = " dir=\"rtl\"";
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  /** The languages that are written from right to left and common on the web. */
  private static final Set<String> LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  private Direction() {}

  /**
   * Whether a language is written from right to left.
   *
   * @param language a BCP 47 tag; only its first part is looked at
   */
  public static boolean isRightToLeftLanguage(String language) {
    return LANGUAGES.contains(language.split("-", 2)[0].toLowerCase(Locale.ROOT));
  }

  /**
   * The attribute for a text, led by a space; nothing where it runs as its surroundings do. Among
   * text from left to right the first letter decides; a guide in Hebrew or Arabic names many a
   * thing in Latin letters, at the start of a sentence too, so there only text without any other
   * counts.
   *
   * @param inRightToLeft whether the text around it runs from right to left
   */
  public static String attribute(List<Inline> text, boolean inRightToLeft) {
    String words = PlainText.of(text);
    if (!inRightToLeft) {
      return isRightToLeft(words) ? RIGHT_TO_LEFT : "";
    }
    boolean right = words.codePoints().anyMatch(Direction::runsRightToLeft);
    boolean left = words.codePoints().anyMatch(Direction::runsLeftToRight);
    return right ? RIGHT_TO_LEFT : left ? " dir=\"ltr\"" : "";
  }

  /** The attribute for a list: it runs as its first item does. */
  static String ofList(List<Block.ListItem> items, boolean inRightToLeft) {
    if (items.isEmpty() || items.get(0).content().isEmpty()) {
      return "";
    }
    Block first = items.get(0).content().get(0);
    if (first instanceof Block.Paragraph paragraph) {
      return attribute(paragraph.content(), inRightToLeft);
    }
    return first instanceof Block.Plain plain ? attribute(plain.content(), inRightToLeft) : "";
  }

  /** Whether the first letter of a text is one that runs from right to left. */
  public static boolean isRightToLeft(String text) {
    if (text.chars().noneMatch(c -> c >= FIRST_RIGHT_TO_LEFT)) {
      return false;
    }
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (runsLeftToRight(c) || runsRightToLeft(c)) {
        return runsRightToLeft(c);
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean runsLeftToRight(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean runsRightToLeft(int c) {
    byte directionality = Character.getDirectionality(c);
    return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
