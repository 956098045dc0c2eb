package prepbook.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import prepbook.layout.Layout;
import prepbook.layout.LayoutException;

/** What a properties file among the templates says, by key. */
public final class Words {

  private final Layout layout;
  private final WordsFile file;
  private final Map<String, String> all;

  private Words(Layout layout, WordsFile file, Map<String, String> all) {
    this.layout = layout;
    this.file = file;
    this.all = all;
  }

  /**
   * Reads the words for a guide: in its language, or in English where there are none.
   *
   * @param folder the folder among the templates: {@code site} for {@code
   *     site/messages_en.properties}
   * @param language the guide's language, a BCP 47 tag
   */
  public static Words read(Layout layout, String folder, String language) {
    WordsFile file = WordsFile.find(layout, folder, language);
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(layout.text(file.name())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw layout.mistake(file.name(), "there is a \\u that no four hexadecimal digits follow");
    }
    Map<String, String> all = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
    return new Words(layout, file, all);
  }

  /** The language of the words, a BCP 47 tag of language, script and region. */
  public String language() {
    return file.language();
  }

  /** The language of the words, if it is another than the guide's. */
  public Optional<String> foreign() {
    return file.isForeign() ? Optional.of(file.language()) : Optional.empty();
  }

  /** The words whose keys fulfil a condition. */
  public Map<String, String> where(Predicate<String> condition) {
    Map<String, String> chosen = new TreeMap<>(all);
    chosen.keySet().removeIf(condition.negate());
    return chosen;
  }

  /** The same words, each changed in the same way. */
  public Words map(UnaryOperator<String> change) {
    Map<String, String> changed = new TreeMap<>();
    all.forEach((key, word) -> changed.put(key, change.apply(word)));
    return new Words(layout, file, changed);
  }

  /** What is wrong with the file. */
  public LayoutException mistake(String message) {
    return layout.mistake(file.name(), message);
  }

  /**
   * Makes a record of those words whose keys fulfil a condition. A component of type {@link String}
   * is the key of its name; one of type {@link Counted} the keys of its name, a full stop and a
   * plural form.
   *
   * @param type a public record
   * @throws LayoutException if the file lacks one of the record's keys or has one too many
   */
  public <T extends Record> T as(Class<T> type, Predicate<String> condition) {
    Map<String, String> words = where(condition);
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(one -> take(words, one)).toArray();
    if (!words.isEmpty()) {
      throw unknown(words.keySet());
    }
    return create(type, components, values);
  }

  /** Reported at the first of them, which may be a key without its plural form. */
  private LayoutException unknown(Set<String> keys) {
    Pattern begins =
        Pattern.compile("\\s*" + Pattern.quote(keys.iterator().next()) + "(\\.[a-z]+)?\\s*[=: ].*");
    List<String> lines = layout.text(file.name()).lines().toList();
    int at =
        IntStream.range(0, lines.size())
            .filter(line -> begins.matcher(lines.get(line)).matches())
            .findFirst()
            .orElse(0);
    return layout.mistake(file.name(), at + 1, "unknown key " + String.join(", ", keys));
  }

  private Object take(Map<String, String> words, RecordComponent component) {
    String name = component.getName();
    if (component.getType() == Counted.class) {
      return counted(words, name);
    }
    return present(words.remove(name), name);
  }

  private Counted counted(Map<String, String> words, String name) {
    Map<PluralForm, String> forms = new EnumMap<>(PluralForm.class);
    for (PluralForm form : PluralForm.values()) {
      String phrase = words.remove(name + "." + form.key());
      if (phrase != null) {
        forms.put(form, phrase);
      }
    }
    present(forms.get(PluralForm.OTHER), name + "." + PluralForm.OTHER.key());
    return new Counted(language(), forms);
  }

  private String present(@Nullable String phrase, String key) {
    if (phrase == null) {
      throw mistake("the key " + key + " is missing");
    }
    return phrase;
  }

  /**
   * Checks that the file has the keys of another one, plural forms aside, of which each language
   * has its own; {@link PluralForm#OTHER} is in all.
   *
   * @throws LayoutException if it lacks a key or has one too many
   */
  public void check(Words other, Predicate<String> condition) {
    Set<String> missing = stems(other.where(condition));
    missing.removeAll(stems(where(condition)));
    if (!missing.isEmpty()) {
      throw mistake("the key " + missing.iterator().next() + " is missing");
    }
    Set<String> unknown = stems(where(condition));
    unknown.removeAll(stems(other.where(condition)));
    if (!unknown.isEmpty()) {
      throw unknown(unknown);
    }
    for (String key : where(condition).keySet()) {
      if (PluralForm.at(key).isPresent()) {
        String fallback = PluralForm.stem(key) + "." + PluralForm.OTHER.key();
        present(all.get(fallback), fallback);
      }
    }
  }

  private static Set<String> stems(Map<String, String> words) {
    Set<String> stems = new TreeSet<>();
    words.keySet().forEach(key -> stems.add(PluralForm.stem(key)));
    return stems;
  }

  private static <T extends Record> T create(
      Class<T> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record lacks its own constructor", e);
    }
  }
}
