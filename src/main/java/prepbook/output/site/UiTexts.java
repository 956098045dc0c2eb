package prepbook.output.site;

import java.util.Optional;
import prepbook.layout.Layout;
import prepbook.words.Words;

/** Reads the website's words from its properties files. */
final class UiTexts {

  private UiTexts() {}

  /**
   * The words in a language, or in English where there is no file for it.
   *
   * @param language a BCP 47 tag
   * @throws prepbook.layout.LayoutException if the file lacks a key or has one too many
   */
  static UiText read(Layout layout, String language) {
    return file(layout, language).as(UiText.class, key -> !ScriptWords.holds(key));
  }

  /** The file that holds the words in a language, or in English where there is none for it. */
  static Words file(Layout layout, String language) {
    return Words.read(layout, "site", language);
  }

  /** The language of the words, where there is no file for the one asked for. */
  static Optional<String> foreign(Layout layout, String language) {
    return file(layout, language).foreign();
  }
}
