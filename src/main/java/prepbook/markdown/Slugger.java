package prepbook.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the anchors of one file's headings exactly as GitHub does.
 *
 * <p>GitHub's rule, from the table-of-contents filter of its Markdown pipeline: lower case, drop
 * all but word characters (letters, marks, decimal digits, connector punctuation), hyphens and
 * spaces, turn each space into a hyphen; the second heading with the same result gets {@code -1},
 * the third {@code -2}. GitHub does not look whether {@code a-1} is taken by a heading of that
 * name, and neither does this class.
 *
 * <p>Not safe for use by several threads.
 */
public final class Slugger {

  /** What an anchor may hold, in words. */
  public static final String ALLOWED = "small letters, digits, - and _";

  private final Map<String, Integer> seen = new HashMap<>();

  /** The anchor of the next heading of the file. */
  public String next(String headingText) {
    String slug = slug(headingText);
    int before = seen.merge(slug, 1, Integer::sum) - 1;
    return before == 0 ? slug : slug + "-" + before;
  }

  /** The anchor that a heading has where no other has the same. */
  public static String slug(String headingText) {
    String lower = headingText.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        out.append('-');
      } else if (c == '-' || isWordCharacter(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** Whether an id that somebody wrote looks like those that GitHub makes. */
  public static boolean isSlug(String id) {
    return !id.isEmpty() && slug(id).equals(id);
  }

  private static boolean isWordCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
