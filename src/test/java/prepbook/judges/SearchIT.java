package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** What a reader finds, in a real browser. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class SearchIT {

  private static final String FIND =
      """
      const done = arguments[arguments.length - 1];
      prepbookSearch.find(arguments[0], 0, 3)
          .then(found => done(found.results.map(result => String(result.number))))
          .catch(failure => done([String(failure)]));
      """;

  private static final String TYPE =
      """
      const field = document.querySelector('[data-search-field]');
      field.value = arguments[0];
      field.dispatchEvent(new Event('input'));
      """;

  private static final String RESULTS =
      "return document.querySelectorAll('.search__link').length > 0";

  /** Opens the search on the home page and waits until what searches is there. */
  private static void open(Browser browser, BuiltGuide.Site site, BrowserIT.Way way) {
    browser.open(way.to("index.html", site));
    browser.evaluate("document.querySelector('[data-search-open]').click()");
    browser.waitUntil("return Boolean(window.prepbookSearch && prepbookSearch.open)");
  }

  @Test
  void theQuestionMeantIsAmongTheFirstThree(Browser browser, BuiltGuide.Site site)
      throws IOException {
    open(browser, site, BrowserIT.Way.HTTP);
    List<String> missed = new ArrayList<>();
    List<String> queries = lines("queries.txt");
    for (String line : queries) {
      List<String> parts = List.of(line.split(": | → ", 3));
      List<String> found = numbers(browser.evaluateLater(FIND, parts.get(1)));
      if (!found.contains(parts.get(2))) {
        missed.add(line + ", found " + found);
      }
    }
    assertThat(queries).hasSize(40);
    assertThat(missed).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void queriesAreCutByTheRulesOfTheIndex(Browser browser, BuiltGuide.Site site) throws IOException {
    open(browser, site, BrowserIT.Way.HTTP);
    for (String line : lines("words.txt")) {
      List<String> parts = List.of(line.split(" ?→ ?", 2));
      List<String> words =
          browser.texts(
              "return prepbookSearch.cut(arguments[0]).flatMap(w => [w.whole, ...w.parts])",
              parts.get(0));
      assertThat(String.join(" ", words)).as(line).isEqualTo(parts.get(1));
    }
  }

  @Test
  void aLetterBesideAWordThatNoQuestionHoldsFindsNothing(Browser browser, BuiltGuide.Site site) {
    open(browser, site, BrowserIT.Way.HTTP);
    int alone = 0;
    for (String letter : List.of("a", "c", "e", "i", "n", "s", "1", "2", "3")) {
      alone += numbers(browser.evaluateLater(FIND, letter)).size();
      assertThat(numbers(browser.evaluateLater(FIND, "qqzzxvjk " + letter))).isEmpty();
    }
    assertThat(alone).isPositive();
    assertThat(numbers(browser.evaluateLater(FIND, "qqzzxvjk middleware"))).isNotEmpty();
  }

  private static List<String> lines(String name) throws IOException {
    try (var in =
        Objects.requireNonNull(SearchIT.class.getResourceAsStream("/prepbook/search/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && line.length() > 1)
          .toList();
    }
  }

  private static List<String> numbers(@Nullable Object result) {
    return result instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  @ParameterizedTest
  @EnumSource
  void slashOpensEnterGoesAndTheWordsAreMarked(
      BrowserIT.Way way, Browser browser, BuiltGuide.Site site) {
    browser.open(way.to("index.html", site));
    browser.element("body").sendKeys("/");
    browser.waitUntil("return Boolean(window.prepbookSearch && prepbookSearch.open)");
    browser.waitUntil("return document.activeElement.matches('[data-search-field]')");
    browser.element("[data-search-field]").sendKeys("soft delete");
    browser.waitUntil(RESULTS);
    browser.press(Keys.ENTER);
    browser.waitUntil("return location.pathname.endsWith('models-orm.html')");
    assertThat(browser.address().getFragment()).isEqualTo("soft-deletes-implementation");
    assertThat(browser.ask("return CSS.highlights.get('found').size > 1")).isTrue();
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void arrowsWalkTheResultsAndEscapeCloses(Browser browser, BuiltGuide.Site site) {
    open(browser, site, BrowserIT.Way.HTTP);
    browser.element("[data-search-field]").sendKeys("queries");
    browser.waitUntil(RESULTS);
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ARROW_DOWN);
    assertThat(
            browser.ask(
                "return document.activeElement === document.querySelectorAll('.search__link')[1]"))
        .isTrue();
    browser.press(Keys.ARROW_UP);
    browser.press(Keys.ARROW_UP);
    assertThat(browser.ask("return document.activeElement.matches('[data-search-field]')"))
        .isTrue();
    browser.press(Keys.ESCAPE);
    browser.press(Keys.ESCAPE);
    assertThat(browser.ask("return !document.querySelector('[data-search-dialog]').open")).isTrue();
  }

  @Test
  void hostileQueriesAreJustText(Browser browser, BuiltGuide.Site site) {
    open(browser, site, BrowserIT.Way.HTTP);
    for (String query : List.of("<img src=x onerror=alert(1)>", "a".repeat(10_000), "%", "___")) {
      browser.evaluate(TYPE, query);
      browser.waitUntil(
          "return document.querySelector('[data-search-status]').textContent.length > 0");
      assertThat(browser.ask("return document.querySelector('.search img') === null")).isTrue();
    }
    assertThat(browser.consoleProblems()).isEmpty();
  }

  /** The index of a guide of any size is loaded in pieces of at most 30 KB, compressed. */
  @Test
  void noPartOfTheIndexIsLarge(BuiltGuide.Site site) throws IOException {
    try (Stream<Path> files = Files.walk(site.folder().resolve("assets"))) {
      Map<String, Integer> sizes =
          files
              .filter(file -> file.toString().contains("search.") && Files.isRegularFile(file))
              .collect(Collectors.toMap(Path::toString, SearchIT::compressed));
      assertThat(sizes).hasSizeGreaterThan(5);
      assertThat(sizes.values()).allMatch(size -> size <= 30_000);
    }
  }

  private static int compressed(Path file) {
    try {
      var out = new ByteArrayOutputStream();
      try (var zip = new GZIPOutputStream(out)) {
        Files.copy(file, zip);
      }
      return out.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
