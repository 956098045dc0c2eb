package prepbook.html;

import java.util.List;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;

/**
 * Tells which way a text runs, as GitHub has browsers tell it: as its first letter does (rule P2 of
 * Unicode Standard Annex #9).
 */
final class Direction {

  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private Direction() {}

  /** The attribute for text that runs from right to left, led by a space; else nothing. */
  static String attribute(List<Inline> text) {
    return isRightToLeft(PlainText.of(text)) ? " dir=\"rtl\"" : "";
  }

  /** The attribute for a list: it runs as its first item does. */
  static String ofList(List<Block.ListItem> items) {
    if (items.isEmpty() || items.get(0).content().isEmpty()) {
      return "";
    }
    Block first = items.get(0).content().get(0);
    if (first instanceof Block.Paragraph paragraph) {
      return attribute(paragraph.content());
    }
    return first instanceof Block.Plain plain ? attribute(plain.content()) : "";
  }

  private static boolean isRightToLeft(String text) {
    if (text.chars().noneMatch(c -> c >= FIRST_RIGHT_TO_LEFT)) {
      return false;
    }
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      byte directionality = Character.getDirectionality(c);
      if (directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      } else if (directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }
}
