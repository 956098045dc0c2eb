package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import prepbook.judges.Browser.Scheme;
import prepbook.judges.BuiltGuide.Site;

/** Reviewing questions in a real browser, from the landing to the end. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class PracticeIT {

  /** Lets a test turn the clock; a reload keeps what it shows. */
  private static final String CLOCK =
      """
      (() => {
        const Real = Date;
        let shift = 0;
        try { shift = Number(sessionStorage.getItem('shift')) || 0; } catch (opaque) { return; }
        window.Date = class extends Real {
          constructor(...parts) { if (parts.length) super(...parts); else super(Real.now() + shift); }
          static now() { return Real.now() + shift; }
        };
        window.turnClock = ms => { shift += ms; sessionStorage.setItem('shift', shift); };
      })();
      """;

  private static final String ASKED = "return document.querySelector('.ask__show') !== null";
  private static final String ANSWERED = "return document.querySelector('.answer-short') !== null";
  private static final long MINUTE = 60_000;
  private static final long DAY = 24 * 60 * MINUTE;

  private String clock = "";

  private void open(Browser browser, Site site, String hash) {
    if (clock.isEmpty()) {
      clock = browser.beforeEveryPage(CLOCK);
    }
    browser.open(site.address("practice.html" + hash));
    ready(browser);
  }

  private static void ready(Browser browser) {
    browser.waitUntil("return !document.querySelector('[data-practice]').hidden");
  }

  @AfterEach
  void noClockIsLeft(Browser browser) {
    if (!clock.isEmpty()) {
      browser.forget(clock);
    }
    assertThat(browser.consoleProblems()).isEmpty();
  }

  /** Sees the next question, thinks, looks, and grades, all by keyboard. */
  private static String answer(Browser browser, String grade) {
    browser.waitUntil(ASKED);
    String asked = question(browser);
    browser.type(" ");
    browser.waitUntil(ANSWERED);
    browser.type(grade);
    return asked;
  }

  private static String question(Browser browser) {
    return text(browser, ".ask__number");
  }

  private static String text(Browser browser, String selector) {
    return browser.element(selector).getText();
  }

  /** The large numbers, each with its word. */
  private static List<String> figures(Browser browser) {
    return browser.texts(
        "return [...document.querySelectorAll('[data-mode]:not([hidden]) .figure')].map(f => f.textContent)");
  }

  private static void limit(Browser browser, int limit) {
    browser.evaluate("prepbook.keep('new', arguments[0])", String.valueOf(limit));
  }

  @ParameterizedTest
  @EnumSource
  void aReviewGoesByKeyboardAloneFromTheLandingToItsEnd(
      BrowserIT.Way way, Browser browser, Site site) {
    browser.open(way.to("practice.html", site));
    ready(browser);
    limit(browser, 3);
    browser.reload();
    ready(browser);
    assertThat(figures(browser)).containsExactly("0 due", "3 new");
    assertThat(text(browser, "[data-line=review]")).isEqualTo("About 3 min");
    while (!browser.ask("return document.activeElement.matches('.way--review a')")) {
      browser.press(Keys.TAB);
    }
    browser.press(Keys.ENTER);
    browser.waitUntil("return document.querySelector('[data-go]') !== null");
    assertThat(text(browser, ".review__heading")).isEqualTo("3 questions for now");

    browser.type(" ");
    assertThat(answer(browser, "4")).isEqualTo("1");
    assertThat(answer(browser, "4")).isEqualTo("2");
    browser.waitUntil(ASKED);
    browser.press(Keys.ENTER);
    browser.waitUntil(ANSWERED);
    browser.type("r");
    browser.type(" ");
    browser.type("r");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.ask__tick')].slice(0, 2).map(t => t.checked)"))
        .containsExactly("true", "false");
    browser.type("f");
    assertThat(browser.ask("return document.querySelector('.ask__full').open")).isTrue();
    browser.type("4");

    browser.waitUntil("return document.querySelector('.review__heading') !== null");
    assertThat(text(browser, ".review__heading")).isEqualTo("Done for now");
    assertThat(text(browser, ".review__text")).matches("The next one comes back in \\d+ days\\.");
    assertThat(figures(browser)).containsExactly("3 answers", "3 known", "1 min time spent");
    assertThat(browser.evaluate("return prepbook.progress.log().length")).isEqualTo(3L);

    browser.press(Keys.ESCAPE);
    browser.press(Keys.ESCAPE);
    browser.waitUntil("return location.hash === ''");
    assertThat(figures(browser)).containsExactly("0 due", "0 new");
  }

  @Test
  void moreNewOnesCanBeAskedForAndAnotherDayBringsItsOwn(Browser browser, Site site) {
    open(browser, site, "#review");
    limit(browser, 1);
    open(browser, site, "#review");
    browser.type(" ");
    answer(browser, "4");
    assertThat(text(browser, ".review__heading")).isEqualTo("Done for now");
    browser.element(".review__actions .button").click();
    assertThat(answer(browser, "4")).isEqualTo("2");
    browser.press(Keys.ESCAPE);
    assertThat(text(browser, ".review__heading")).isEqualTo("Paused");
    assertThat(text(browser, ".review__text")).isEqualTo("9 questions are still waiting.");

    open(browser, site, "#review");
    assertThat(text(browser, ".review__heading")).isEqualTo("Nothing to review now");
    browser.evaluate("turnClock(arguments[0])", DAY);
    open(browser, site, "#review");
    assertThat(figures(browser)).containsExactly("0 due", "1 new");
  }

  @Test
  void stepsOfLearningComeBackWhenTheirMinutesHavePassed(Browser browser, Site site) {
    open(browser, site, "#review");
    limit(browser, 2);
    open(browser, site, "#review");
    browser.type(" ");
    assertThat(answer(browser, "1")).isEqualTo("1");
    browser.evaluate("turnClock(arguments[0])", 2 * MINUTE);
    assertThat(answer(browser, "3")).isEqualTo("2");
    assertThat(answer(browser, "3")).isEqualTo("1");

    browser.waitUntil("return document.querySelector('.wait__clock') !== null");
    assertThat(text(browser, ".wait__clock")).matches("9:\\d\\d|10:00");
    browser.evaluate("turnClock(arguments[0])", 11 * MINUTE);
    assertThat(answer(browser, "3")).isEqualTo("2");
    assertThat(answer(browser, "3")).isEqualTo("1");
    assertThat(text(browser, ".review__heading")).isEqualTo("Done for now");
  }

  @Test
  void theMostForgottenComesFirst(Browser browser, Site site) {
    open(browser, site, "");
    limit(browser, 1);
    // Known equally well, learnt 9, 30 and 20 days ago.
    browser.evaluate(
        """
        return prepbook.practice.ready.then(guide => [9, 30, 20].forEach((days, i) => {
          turnClock(-days * arguments[0]);
          prepbook.progress.answer({id: guide.list[i].id, grade: 4, ms: 1000, print: guide.list[i].print});
          turnClock(days * arguments[0]);
        }));
        """,
        DAY);
    open(browser, site, "#review");
    assertThat(figures(browser)).containsExactly("3 due", "1 new");
    browser.type(" ");
    assertThat(answer(browser, "3")).isEqualTo("2");
    assertThat(answer(browser, "3")).isEqualTo("3");
    assertThat(answer(browser, "3")).isEqualTo("1");
    browser.waitUntil(ASKED);
    assertThat(question(browser)).isEqualTo("4");
  }

  @Test
  void anAnswerCanBeTakenBackAndGivenAnew(Browser browser, Site site) {
    open(browser, site, "#review");
    browser.type(" ");
    answer(browser, "4");
    answer(browser, "1");
    browser.waitUntil(ASKED);
    assertThat(question(browser)).isEqualTo("3");

    browser.type("u");
    browser.waitUntil(ANSWERED);
    assertThat(question(browser)).isEqualTo("2");
    assertThat(text(browser, "[data-practice-status]"))
        .isEqualTo("Your last answer is taken back.");
    assertThat(text(browser, ".grade--4 .grade__next")).isEqualTo("8 days");
    browser.type("4");
    browser.waitUntil(ASKED);
    browser.element(".run__undo").click();
    browser.element(".run__undo").click();
    browser.waitUntil("return document.querySelector('.ask__number').textContent === '1'");
    assertThat(browser.ask("return document.querySelector('.run__undo').disabled")).isTrue();
  }

  @Test
  void sectionsLevelsAndTagsAreChosenAndRemembered(Browser browser, Site site) {
    open(browser, site, "#review");
    browser.element(".picks__summary").click();
    browser.evaluate(
        """
        for (const value of ['models-orm.html', 'senior']) {
          document.querySelector(`.picks__box[value="${value}"]`).click();
        }
        """);
    String line = text(browser, ".picks__line");
    assertThat(line).matches("\\d of 50 questions");

    open(browser, site, "#review");
    assertThat(text(browser, ".picks__line")).isEqualTo(line);
    browser.type(" ");
    browser.waitUntil(ASKED);
    assertThat(text(browser, ".ask__section")).isEqualTo("Models & ORM");
    assertThat(text(browser, ".label--level")).isEqualTo("senior");
  }

  @Test
  void aChangedTextIsSaidAndARemovedQuestionIsLeftOut(Browser browser, Site site) {
    open(browser, site, "");
    browser.evaluate(
        """
        return prepbook.practice.ready.then(guide => {
          turnClock(-arguments[0]);
          prepbook.progress.answer({id: guide.list[0].id, grade: 3, ms: 1000, print: '00000000'});
          prepbook.progress.answer({id: 'gone', grade: 3, ms: 1000, print: '00000000'});
          turnClock(arguments[0]);
        });
        """,
        DAY);
    open(browser, site, "#review");
    browser.type(" ");
    browser.waitUntil(ASKED);
    assertThat(text(browser, ".ask__note")).startsWith("The text of this question has changed");
    answer(browser, "4");
    browser.waitUntil(ASKED);
    assertThat(browser.elements(".ask__note")).isEmpty();
    assertThat(browser.evaluate("return prepbook.progress.log().length")).isEqualTo(3L);
  }

  @Test
  void whatAnotherTabAnswersIsNotAskedAgain(Browser browser, Site site) {
    open(browser, site, "#review");
    browser.type(" ");
    browser.waitUntil(ASKED);
    browser.evaluate("window.other = open(location.href)");
    browser.waitUntil("return Boolean(other.prepbook && other.prepbook.practice)");
    browser.evaluate(
        """
        other.prepbook.practice.ready.then(guide => other.prepbook.progress.answer(
            {id: guide.list[0].id, grade: 4, ms: 1000, print: guide.list[0].print}));
        """);
    browser.waitUntil("return document.querySelector('.ask__number').textContent === '2'");
    answer(browser, "4");
    browser.waitUntil("return other.prepbook.progress.log().length === 2");
    browser.evaluate("other.close()");
  }

  @Test
  void refusedStorageIsSaidAndPracticeGoesOn(Browser browser, Site site) {
    String refuse =
        browser.beforeEveryPage(
            "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }");
    try {
      open(browser, site, "#review");
      browser.type(" ");
      answer(browser, "4");
      assertThat(answer(browser, "4")).isEqualTo("2");
      assertThat(text(browser, ".notice__text")).startsWith("There is no room left");
    } finally {
      browser.forget(refuse);
    }
  }

  @Test
  void linksInAnAnswerLeadToItsSection(Browser browser, Site site) {
    open(browser, site, "#review");
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

  @Test
  void allScriptsOfThePageAreSmall(Browser browser, Site site) throws IOException {
    open(browser, site, "");
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
    open(browser, site, "");
    limit(browser, 2);
    check(axe, browser, name.formatted("landing", scheme, width));
    open(browser, site, "#review");
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

  @Test
  void theListOfShortcutsHasThoseOfAReview(Browser browser, Site site) {
    open(browser, site, "#review");
    browser.type("?");
    browser.waitUntil("return document.querySelector('.keys') !== null");
    assertThat(text(browser, ".keys")).contains("Show answer", "End this review");
    browser.press(Keys.ESCAPE);
    assertThat(browser.address().getFragment()).isEqualTo("review");
  }

  @ParameterizedTest
  @CsvSource({"#nothing, ''", "#page:main, ''", "#review, review"})
  void anAddressThatMeansNoModeShowsTheLanding(
      String hash, String mode, Browser browser, Site site) {
    open(browser, site, hash);
    String shown = "return document.querySelector('[data-mode]:not([hidden])').dataset.mode";
    assertThat(browser.evaluate(shown)).isEqualTo(mode.isEmpty() ? "landing" : mode);
    assertThat(figures(browser)).containsExactly("0 due", "10 new");
  }

  private static void check(AxeChecker axe, Browser browser, String name) throws IOException {
    browser.screenshot(name.toLowerCase(Locale.ROOT));
    assertThat(axe.violations(browser)).as(name).isEmpty();
    assertThat(browser.ask("return document.scrollingElement.scrollWidth <= innerWidth"))
        .as("%s is not wider than the window", name)
        .isTrue();
  }
}
