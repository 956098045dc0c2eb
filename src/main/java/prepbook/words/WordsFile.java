package prepbook.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import prepbook.layout.Layout;

/**
 * The properties file that holds the words for a guide: the one whose language is nearest to the
 * guide's, or else the English one.
 *
 * <p>The nearest is looked up as RFC 4647, section 3.4, has it: {@code pt-BR}, then {@code pt}. But
 * words in another script than the guide's are as strange to its readers as English ones, so as
 * CLDR has it no guide in {@code zh-Hant} (nor in {@code zh-TW}) gets words in {@code zh}, which
 * are in the simplified script.
 *
 * @param name its path among the templates
 * @param language the language of the words, a BCP 47 tag of language, script and region: the
 *     guide's, where there are words for it
 * @param isForeign whether that is another language than the guide's
 */
record WordsFile(String name, String language, boolean isForeign) {

  private static final String ENGLISH = "en";

  /** The scripts of files that are named by their language alone, where it has several. */
  private static final Map<String, String> SCRIPTS =
      Map.of("ar", "Arab", "hi", "Deva", "ru", "Cyrl", "zh", "Hans");

  private static final Set<String> TRADITIONAL = Set.of("zh-TW", "zh-HK", "zh-MO");

  /**
   * Finds it.
   *
   * @param folder the folder among the templates: {@code site}
   * @param language the guide's language, a BCP 47 tag
   */
  static WordsFile find(Layout layout, String folder, String language) {
    Locale locale = Locale.forLanguageTag(language);
    String own =
        new Locale.Builder()
            .setLanguage(locale.getLanguage())
            .setScript(locale.getScript())
            .setRegion(locale.getCountry())
            .build()
            .toLanguageTag();
    for (String tag : tags(locale)) {
      if (tag.equals(ENGLISH) || layout.has(name(folder, tag))) {
        return new WordsFile(name(folder, tag), own, false);
      }
    }
    return new WordsFile(name(folder, ENGLISH), ENGLISH, true);
  }

  private static String name(String folder, String tag) {
    return folder + "/messages_" + tag + ".properties";
  }

  /** The tags whose words will do, from the nearest on. */
  private static Set<String> tags(Locale locale) {
    String primary = locale.getLanguage();
    String region = locale.getCountry().isEmpty() ? "" : "-" + locale.getCountry();
    String script =
        TRADITIONAL.contains(primary + region) && locale.getScript().isEmpty()
            ? "Hant"
            : locale.getScript();
    List<String> tags = new ArrayList<>();
    if (!script.isEmpty()) {
      tags.add(primary + "-" + script + region);
      tags.add(primary + "-" + script);
    }
    if (script.isEmpty() || script.equals(SCRIPTS.getOrDefault(primary, script))) {
      tags.add(primary + region);
      tags.add(primary);
    }
    return new LinkedHashSet<>(tags);
  }
}
