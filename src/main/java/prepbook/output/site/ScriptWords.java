package prepbook.output.site;

import java.util.Map;
import prepbook.html.Direction;
import prepbook.layout.Layout;
import prepbook.words.PluralForm;
import prepbook.words.Words;

/**
 * The words that the website's scripts say: those keys of the properties files that hold a full
 * stop before their plural form, if they have one. {@code search.found.few} is a form of what
 * scripts say, {@code pages.few} of what pages say.
 */
final class ScriptWords {

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char POP_ISOLATE = '\u2069';

  private ScriptWords() {}

  /** Whether a key is one of the scripts' words. */
  static boolean holds(String key) {
    return stem(key).indexOf('.') > 0;
  }

  /**
   * The words, by key.
   *
   * @param language a BCP 47 tag
   * @throws prepbook.layout.LayoutException if the language's file lacks one that English has, or
   *     has one too many
   */
  static Map<String, String> read(Layout layout, String language) {
    Words words = UiTexts.file(layout, language);
    words.check(UiTexts.file(layout, "en"), ScriptWords::holds);
    boolean against = words.foreign().isPresent() && Direction.isRightToLeftLanguage(language);
    return (against ? words.map(ScriptWords::isolated) : words).where(ScriptWords::holds);
  }

  /** English words keep their own direction, so that no number and no full stop changes sides. */
  private static String isolated(String phrase) {
    return LEFT_TO_RIGHT_ISOLATE + phrase + POP_ISOLATE;
  }

  /** The key without its plural form. */
  static String stem(String key) {
    return PluralForm.stem(key);
  }
}
