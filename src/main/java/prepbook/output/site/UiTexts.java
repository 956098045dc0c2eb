package prepbook.output.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import prepbook.layout.Layout;

/** Reads the website's words from its properties files. */
final class UiTexts {

  private static final String FALLBACK = "en";

  private UiTexts() {}

  /**
   * The words in a language, or in English where there is no file for it.
   *
   * @param language a BCP 47 tag; only its first part is looked at
   * @throws prepbook.layout.LayoutException if the file lacks a key or has one too many
   */
  static UiText read(Layout layout, String language) {
    return parse(file(layout, language), layout);
  }

  /** The file that holds the words in a language, or in English where there is none for it. */
  static String file(Layout layout, String language) {
    return file(foreign(layout, language).orElse(primary(language)));
  }

  /** The language of the words, where there is no file for the one asked for. */
  static Optional<String> foreign(Layout layout, String language) {
    String primary = primary(language);
    return primary.equals(FALLBACK) || layout.has(file(primary))
        ? Optional.empty()
        : Optional.of(FALLBACK);
  }

  private static String primary(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }

  private static String file(String language) {
    return "site/messages_" + language + ".properties";
  }

  /** What a properties file says. */
  static Properties properties(String name, Layout layout) {
    Properties words = new Properties();
    try {
      words.load(new StringReader(layout.text(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static UiText parse(String name, Layout layout) {
    Properties words = properties(name, layout);
    words.keySet().removeIf(key -> ScriptWords.holds(key.toString()));
    RecordComponent[] components = UiText.class.getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(component -> take(words, component, name, layout)).toArray();
    if (!words.isEmpty()) {
      String key = String.join(", ", new TreeSet<>(words.stringPropertyNames()));
      throw layout.mistake(name, "unknown key " + key);
    }
    return create(components, values);
  }

  private static String take(
      Properties words, RecordComponent component, String name, Layout layout) {
    if (words.remove(component.getName()) instanceof String value) {
      return value;
    }
    throw layout.mistake(name, "the key " + component.getName() + " is missing");
  }

  private static UiText create(RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return UiText.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record lacks its own constructor", e);
    }
  }
}
