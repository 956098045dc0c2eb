package prepbook.output.site;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import prepbook.layout.Layout;

/**
 * The words that the website's scripts say: those keys of the properties files that hold a full
 * stop. A key whose last part is a plural category of CLDR ({@code .one}, {@code .few}, {@code
 * .other} …) is one form of a counted phrase, of which every language has those it needs.
 */
final class ScriptWords {

  private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", "other");

  private ScriptWords() {}

  /** Whether a key is one of the scripts' words. */
  static boolean holds(String key) {
    return key.indexOf('.') > 0;
  }

  /**
   * The words, by key.
   *
   * @param language a BCP 47 tag
   * @throws prepbook.layout.LayoutException if the language's file lacks one that English has, or
   *     has one too many
   */
  static Map<String, String> read(Layout layout, String language) {
    Map<String, String> english = words(UiTexts.file(layout, "en"), layout);
    String name = UiTexts.file(layout, language);
    Map<String, String> words = words(name, layout);
    check(stems(english), stems(words), name, layout);
    words.keySet().stream()
        .filter(key -> !stem(key).equals(key))
        .map(key -> stem(key) + ".other")
        .filter(key -> !words.containsKey(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw layout.mistake(name, "the key " + key + " is missing");
            });
    return words;
  }

  private static void check(Set<String> expected, Set<String> found, String name, Layout layout) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    if (!missing.isEmpty()) {
      throw layout.mistake(name, "the key " + missing.iterator().next() + " is missing");
    }
    Set<String> unknown = new TreeSet<>(found);
    unknown.removeAll(expected);
    if (!unknown.isEmpty()) {
      throw layout.mistake(name, "unknown key " + String.join(", ", unknown));
    }
  }

  private static Map<String, String> words(String name, Layout layout) {
    Properties all = UiTexts.properties(name, layout);
    Map<String, String> result = new TreeMap<>();
    all.stringPropertyNames().stream()
        .filter(ScriptWords::holds)
        .forEach(key -> result.put(key, all.getProperty(key)));
    return result;
  }

  private static Set<String> stems(Map<String, String> words) {
    return words.keySet().stream().map(ScriptWords::stem).collect(Collectors.toSet());
  }

  /** The key without its plural category. */
  static String stem(String key) {
    int dot = key.lastIndexOf('.');
    return PLURALS.contains(key.substring(dot + 1)) ? key.substring(0, dot) : key;
  }
}
