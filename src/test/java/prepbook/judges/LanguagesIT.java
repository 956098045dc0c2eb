package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.judges.Browser.Scheme;
import prepbook.words.Numerals;
import prepbook.words.Plurals;

/** The website in each of its languages. */
@ExtendWith(Chromium.class)
class LanguagesIT {

  @TempDir static Path temp;
  private static final Map<String, TranslatedGuide> GUIDES = new HashMap<>();

  @BeforeAll
  static void build() throws Exception {
    for (String language : TranslatedGuide.languages()) {
      GUIDES.put(language, TranslatedGuide.build(language, temp));
    }
  }

  private static TranslatedGuide guide(String language) {
    return Objects.requireNonNull(GUIDES.get(language));
  }

  static List<String> languages() {
    return TranslatedGuide.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nuFindsNoErrorAndNoWarning(String language) throws Exception {
    assertThat(guide(language).pages()).hasSizeGreaterThan(4);
    assertThat(NuHtmlChecker.problems(guide(language).folder())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPageShowsAKeyOrAPlaceToBeFilled(String language, Browser browser) throws Exception {
    for (String page : guide(language).pages()) {
      browser.open(guide(language).page(page));
      assertThat(PageTexts.unfilled(browser)).as(page).isEmpty();
      assertThat(PageTexts.foreign(browser, language)).as(page).isEmpty();
      assertThat(browser.consoleProblems()).as(page).isEmpty();
    }
  }

  /** Java's forms in pages and the browser's in scripts are the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "en-GB", "es", "es-MX", "pt", "pt-BR", "pt-PT", "fr", "fr-CA", "de", "ru", "zh", "hi",
        "ar", "ar-EG", "ar-MA", "be", "bn", "bs", "ca", "cs", "da", "el", "fa", "fi", "he", "hr",
        "hu", "id", "it", "ja", "ko", "lt", "nl", "pl", "ro", "sk", "sr", "sv", "th", "tr", "uk",
        "vi"
      })
  void countsAsBrowsersDo(String language, Browser browser) {
    List<Long> numbers =
        LongStream.concat(LongStream.rangeClosed(0, 250), LongStream.of(1000, 1002, 1000000))
            .boxed()
            .toList();
    assertThat(
            browser.texts(
                """
                const rules = new Intl.PluralRules(arguments[0]);
                return arguments[1].map(number => number + ' ' + rules.select(number));
                """,
                language,
                numbers))
        .isEqualTo(
            numbers.stream()
                .map(number -> number + " " + Plurals.of(language, number).key())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "en-GB", "en-IN", "en-ZA", "en-CH", "en-DE", "es", "es-AR", "es-MX", "es-CR",
        "es-419", "pt", "pt-BR", "pt-PT", "pt-AO", "fr", "fr-CA", "fr-CH", "fr-MA", "de", "de-AT",
        "de-CH", "ru", "ru-UA", "zh", "zh-TW", "hi", "ar", "ar-EG", "ar-SA", "ar-MA", "bn", "ca",
        "cs", "da", "el", "fi", "he", "hr", "hu", "id", "it", "ja", "ko", "nl", "pl", "ro", "sk",
        "sr", "sv", "tr", "uk", "vi"
      })
  void writesNumbersAsBrowsersDo(String language, Browser browser) {
    List<Long> numbers = List.of(0L, 12L, 999L, 1000L, 9999L, 10_000L, 123_456L, 1_234_567L);
    Numerals numerals = Numerals.of(language);
    assertThat(
            browser.texts(
                "return arguments[1].map(n => n.toLocaleString(arguments[0] + '-u-nu-latn'))",
                language,
                numbers))
        .isEqualTo(numbers.stream().map(numerals::whole).toList());
    assertThat(
            browser.evaluate("return (2.5).toLocaleString(arguments[0] + '-u-nu-latn')", language))
        .isEqualTo(numerals.tenths(2.5));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, LIGHT, 375",
    "ar, DARK, 1440",
    "hi, LIGHT, 1440",
    "hi, DARK, 375",
    "zh, LIGHT, 375",
    "zh, DARK, 1440"
  })
  void axeFindsNoViolation(String language, Scheme scheme, int width, Browser browser)
      throws Exception {
    AxeChecker axe = new AxeChecker();
    browser.viewport(width, 900);
    browser.scheme(scheme);
    for (String page : guide(language).pages()) {
      browser.open(guide(language).page(page));
      browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      browser.screenshot("language-%s-%s-%d".formatted(language, page, width));
      assertThat(axe.violations(browser)).as(page).isEmpty();
    }
  }

  /** A cell in Latin letters runs from left to right, yet stands below its column's head. */
  @Test
  void aColumnHasOneEdge(Browser browser) {
    browser.open(guide("ar").page("models.html"));
    browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(
            browser.texts(
                """
                const end = cell => {
                  const range = document.createRange();
                  range.selectNodeContents(cell);
                  return Math.round(range.getBoundingClientRect().right);
                };
                const cells = Array.from(document.querySelectorAll('.table tr > :nth-child(2)'));
                return cells.map(cell => end(cell) - end(cells[0]));
                """))
        .isNotEmpty()
        .allMatch(distance -> Math.abs(Integer.parseInt(distance)) <= 6);
  }

  /** Words are longer in some languages than in English. */
  @ParameterizedTest
  @CsvSource({"de, 320", "de, 375", "ru, 320", "ru, 375", "fr, 375", "hi, 375", "ar, 320"})
  void wordsHaveTheRoomTheyNeed(String language, int width, Browser browser) throws Exception {
    browser.viewport(width, 900);
    for (String page : guide(language).pages()) {
      browser.open(guide(language).page(page));
      browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      assertThat(browser.evaluate("return document.scrollingElement.scrollWidth"))
          .as(page)
          .isEqualTo((long) width);
      assertThat(
              browser.texts(
                  """
                  return Array.from(document.querySelectorAll('button, .button, summary, label')).filter(
                      e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 3
                          && getComputedStyle(e).display !== 'inline').map(e => e.outerHTML)
                  """))
          .as(page)
          .isEmpty();
    }
  }
}
