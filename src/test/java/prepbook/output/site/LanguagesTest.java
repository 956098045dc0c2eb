package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.layout.Layout;
import prepbook.words.PluralForm;
import prepbook.words.Plurals;

/** The website's words, in every language that it speaks. */
class LanguagesTest {

  private static final Layout LAYOUT = new Layout(Optional.empty());
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern SPACE = Pattern.compile("\\s");

  private static Map<String, String> words(String language) {
    return UiTexts.file(LAYOUT, language).where(key -> true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "pt", "fr", "de", "ru", "zh", "hi", "ar"})
  void everyLanguageHasEveryKey(String language) {
    assertThat(UiTexts.foreign(LAYOUT, language)).isEmpty();
    assertThat(UiTexts.read(LAYOUT, language).home()).isNotBlank();
    assertThat(stems(ScriptWords.read(LAYOUT, language)))
        .isEqualTo(stems(ScriptWords.read(LAYOUT, "en")));
  }

  private static Set<String> stems(Map<String, String> words) {
    return words.keySet().stream().map(ScriptWords::stem).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "pt", "fr", "de", "ru", "zh", "hi", "ar"})
  void everyCountedPhraseHasTheFormsOfItsLanguage(String language) {
    Set<String> forms =
        Stream.concat(Plurals.forms(language).stream(), Stream.of(PluralForm.OTHER))
            .map(PluralForm::key)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> words = words(language);
    Set<String> counted =
        words("en").keySet().stream()
            .filter(key -> !PluralForm.stem(key).equals(key))
            .map(PluralForm::stem)
            .collect(Collectors.toSet());

    assertThat(counted)
        .contains("pages", "search.found")
        .doesNotContainAnyElementsOf(words.keySet());
    for (String stem : counted) {
      assertThat(words.keySet().stream().filter(key -> PluralForm.stem(key).equals(stem)))
          .containsExactlyInAnyOrderElementsOf(forms.stream().map(f -> stem + "." + f).toList());
    }
  }

  /** A number alone may be said in words: "one question". */
  @ParameterizedTest
  @ValueSource(strings = {"es", "pt", "fr", "de", "ru", "zh", "hi", "ar"})
  void everyPhraseHasThePlacesThatEnglishHas(String language) {
    Map<String, String> english = words("en");
    words(language)
        .forEach(
            (key, phrase) -> {
              boolean counted = !PluralForm.stem(key).equals(key);
              String same = counted ? PluralForm.stem(key) + ".other" : key;
              Set<String> expected = places(english.getOrDefault(same, ""));
              Set<String> found = places(phrase);
              if (counted) {
                expected.remove("{0}");
                found.remove("{0}");
              }
              assertThat(found).as(language + ": " + key).isEqualTo(expected);
            });
  }

  private static Set<String> places(String phrase) {
    return PLACE.matcher(phrase).results().map(place -> place.group()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "pt", "fr", "de", "ru", "zh", "hi", "ar"})
  void noSentenceIsLeftInEnglish(String language) {
    Map<String, String> english = words("en");
    assertThat(words(language))
        .allSatisfy(
            (key, phrase) -> {
              assertThat(phrase).as(key).isNotBlank();
              if (SPACE.split(phrase, -1).length > 3) {
                assertThat(phrase.toLowerCase(Locale.ROOT))
                    .as(key)
                    .isNotEqualTo(english.getOrDefault(key, "").toLowerCase(Locale.ROOT));
              }
            });
  }

  @Test
  void englishWordsAmongTextFromRightToLeftKeepTheirDirection() {
    assertThat(ScriptWords.read(LAYOUT, "he").get("search.none"))
        .isEqualTo("\u2066Nothing found for “{0}”\u2069");
    assertThat(ScriptWords.read(LAYOUT, "it").get("search.none"))
        .isEqualTo("Nothing found for “{0}”");
    assertThat(ScriptWords.read(LAYOUT, "ar").get("search.none")).startsWith("لم");
  }
}
