package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.judges.Practice.ANSWERED;
import static prepbook.judges.Practice.ASKED;
import static prepbook.judges.Practice.answer;
import static prepbook.judges.Practice.figures;
import static prepbook.judges.Practice.limit;
import static prepbook.judges.Practice.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import prepbook.judges.Browser.Scheme;
import prepbook.judges.BuiltGuide.Site;

/** The page to practise on, whatever it shows and wherever it is opened. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class PracticePageIT {

  @AfterEach
  void nothingIsWrong(Browser browser) {
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void refusedStorageIsSaidAndPracticeGoesOn(Browser browser, Site site) {
    String refuse =
        browser.beforeEveryPage(
            "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }");
    try {
      Practice.open(browser, site, "#review");
      browser.type(" ");
      answer(browser, "4");
      assertThat(answer(browser, "4")).isEqualTo("2");
      assertThat(text(browser, ".notice__text")).startsWith("There is no room left");
    } finally {
      browser.forget(refuse);
    }
  }

  /** The link that opened it, and the button that showed the answer, are gone then. */
  @Test
  void theFocusGoesToWhatComesNext(Browser browser, Site site) {
    Practice.open(browser, site, "");
    browser.element(".way--review .way__link").sendKeys(Keys.ENTER);
    String focused = "return document.activeElement.matches(arguments[0])";
    browser.waitUntil(focused, ".review__heading");
    browser.type(" ");
    browser.waitUntil(focused, ".ask__title");
    browser.type(" ");
    browser.waitUntil(focused, ".ask__answer[role=group][aria-label='In short']");
  }

  @Test
  void linksInAnAnswerLeadToItsSection(Browser browser, Site site) {
    Practice.open(browser, site, "#review");
    List<String> hashes =
        browser.texts(
            """
            const guide = await prepbook.practice.ready;
            const found = [];
            for (const question of guide.list) {
              const answer = await prepbook.answer(question);
              const box = new DOMParser().parseFromString(answer.short + answer.full, 'text/html');
              for (const link of box.querySelectorAll('a[href^="#"]')) {
                if (!box.getElementById(link.getAttribute('href').slice(1))) found.push(link.outerHTML);
              }
            }
            return found;
            """);
    assertThat(hashes).isEmpty();
  }

  @Test
  void withoutJavaScriptItSaysWhatItNeedsAndWhereTheQuestionsAre(Browser browser, Site site) {
    browser.javaScript(false);
    browser.open(site.address("practice.html"));
    assertThat(text(browser, ".practice__without p")).startsWith("Practising needs JavaScript");
    assertThat(browser.elements(".practice__sections a")).hasSize(5);
    assertThat(browser.element("[data-practice]").isDisplayed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "#nothing, ''",
    "#constructor, ''",
    "#__proto__, ''",
    "#page:main, ''",
    "#review, review"
  })
  void anAddressThatMeansNoModeShowsTheLanding(
      String hash, String mode, Browser browser, Site site) {
    browser.viewport(375, 500);
    Practice.open(browser, site, hash);
    String shown = "return document.querySelector('[data-mode]:not([hidden])').dataset.mode";
    assertThat(browser.evaluate(shown)).isEqualTo(mode.isEmpty() ? "landing" : mode);
    assertThat(figures(browser)).containsExactly("0 due", "10 new");
    assertThat(browser.ask("return scrollY === 0")).isTrue();
  }

  @Test
  void theListOfShortcutsHasThoseOfAReview(Browser browser, Site site) {
    Practice.open(browser, site, "#review");
    browser.type("?");
    browser.waitUntil("return document.querySelector('.keys') !== null");
    assertThat(text(browser, ".keys")).contains("Show answer", "End this review");
    browser.press(Keys.ESCAPE);
    assertThat(browser.address().getFragment()).isEqualTo("review");
  }

  @Test
  void noKeyGradesWhatIsBehindADialog(Browser browser, Site site) {
    Practice.open(browser, site, "#review");
    browser.type(" ");
    browser.waitUntil(ASKED);
    browser.type(" ");
    browser.waitUntil(ANSWERED);
    browser.type("?");
    browser.waitUntil("return document.querySelector('.keys[open]') !== null");
    browser.type("3");
    assertThat(browser.evaluate("return prepbook.progress.log().length")).isEqualTo(0L);
    browser.press(Keys.ESCAPE);
    browser.waitUntil("return document.querySelector('.keys') === null");
    browser.type("3");
    assertThat(browser.evaluate("return prepbook.progress.log().length")).isEqualTo(1L);
  }

  @Test
  void aModeThatLoadsSlowlyOpensOnce(Browser browser, Site site) {
    Practice.open(browser, site, "");
    browser.evaluateLater(
        """
        const done = arguments[arguments.length - 1];
        const load = prepbook.load;
        let open;
        window.opened = 0;
        prepbook.plan = {
          get open() { return (...all) => { window.opened++; open(...all); }; },
          set open(real) { open = real; },
        };
        prepbook.load = name => new Promise(later => setTimeout(later, 700)).then(() => load(name));
        const go = hash => new Promise(later => {
          addEventListener('hashchange', later, {once: true});
          location.hash = hash;
        });
        go('#plan').then(() => go('')).then(() => go('#plan')).then(() => done());
        """);
    browser.waitUntil("return document.querySelector('[data-mode=plan] .setup') !== null");
    browser.evaluateLater("setTimeout(arguments[0], 700)");
    assertThat(browser.evaluate("return window.opened")).isEqualTo(1L);
  }

  @Test
  void allScriptsOfThePageAreSmall(Browser browser, Site site) throws IOException {
    Practice.open(browser, site, "");
    browser.waitUntil("return Boolean(prepbook.progress)");
    long bytes = 0;
    for (String script :
        browser.texts(
            "return [...document.scripts].filter(s => s.src).map(s => new URL(s.src).pathname)")) {
      if (!script.contains("questions.")) {
        String name = script.substring(script.indexOf("assets/"));
        bytes += compressed(site.folder().resolve(name));
      }
    }
    assertThat(bytes).isBetween(10_000L, 30_000L);
    try (Stream<Path> files = Files.walk(site.folder().resolve("assets"))) {
      List<Path> parts =
          files
              .filter(file -> file.toString().contains("answers.") && Files.isRegularFile(file))
              .toList();
      assertThat(parts).hasSizeGreaterThan(5);
      for (Path part : parts) {
        assertThat(compressed(part)).as(part.toString()).isLessThanOrEqualTo(30_000);
      }
    }
  }

  private static long compressed(Path file) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      Files.copy(file, zip);
    }
    return out.size();
  }

  static Stream<Arguments> schemesAndWidths() {
    return Stream.of(Scheme.values())
        .flatMap(scheme -> Stream.of(375, 1440).map(width -> Arguments.of(scheme, width)));
  }

  @ParameterizedTest(name = "{0}, {1} px")
  @MethodSource("schemesAndWidths")
  void axeFindsNothingInAnyState(Scheme scheme, int width, Browser browser, Site site)
      throws IOException {
    AxeChecker axe = new AxeChecker();
    browser.viewport(width, 900);
    browser.scheme(scheme);
    String name = "practice-%s-%s-%d";
    Practice.open(browser, site, "");
    limit(browser, 2);
    check(axe, browser, name.formatted("landing", scheme, width));
    Practice.open(browser, site, "#review");
    browser.element(".picks__summary").click();
    browser.element(".picks__chip").click();
    check(axe, browser, name.formatted("start", scheme, width));
    browser.element("[data-go]").click();
    browser.waitUntil(ASKED);
    check(axe, browser, name.formatted("question", scheme, width));
    browser.element(".ask__show").click();
    browser.waitUntil(ANSWERED);
    browser.evaluate("document.querySelector('.ask__tick').click()");
    browser.evaluate("document.querySelector('.ask__full').open = true");
    check(axe, browser, name.formatted("answer", scheme, width));
    browser.element(".grade--3").click();
    browser.press(Keys.ESCAPE);
    check(axe, browser, name.formatted("paused", scheme, width));
    browser.element("[data-go]").click();
    answer(browser, "3");
    browser.waitUntil("return document.querySelector('.wait__clock') !== null");
    check(axe, browser, name.formatted("wait", scheme, width));
    browser.elements(".review__actions .button").get(1).click();
    check(axe, browser, name.formatted("end", scheme, width));
  }

  private static void check(AxeChecker axe, Browser browser, String name) throws IOException {
    browser.screenshot(name.toLowerCase(Locale.ROOT));
    assertThat(axe.violations(browser)).as(name).isEmpty();
    assertThat(browser.ask("return document.scrollingElement.scrollWidth <= innerWidth"))
        .as("%s is not wider than the window", name)
        .isTrue();
  }
}
