package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import prepbook.judges.Browser.Scheme;
import prepbook.judges.BrowserIT.Way;
import prepbook.judges.BuiltGuide.Site;

/** What is learnt shows on the pages, in every tab, and follows a question that was renamed. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class ProgressIT {

  private static final String PAGE = "core-django.html";
  private static final String READY = "return Boolean(window.prepbook && prepbook.progress)";
  private static final String FIRST = "return document.querySelector('.question').id";

  /** Gives answers: [id, grade, hours ago, print]. */
  private static final String GIVE =
      """
      const log = arguments[0].map(([id, grade, hours, print]) =>
          ({id, grade, time: Date.now() - hours * 3600000, ...(print ? {print} : {})}));
      const guide = document.documentElement.dataset.guide;
      const file = {format: 'prepbook-progress', version: 1, guide, log};
      return prepbook.progress.merge(JSON.stringify(file)).problem;
      """;

  @TempDir private Path temp;
  private final AxeChecker axe;

  ProgressIT() throws IOException {
    axe = new AxeChecker();
  }

  @AfterEach
  void theConsoleStayedEmpty(Browser browser) {
    assertThat(browser.consoleProblems()).isEmpty();
  }

  private static void open(String page, Way way, Browser browser, Site site) {
    browser.open(way.to(page, site));
    browser.waitUntil(READY);
  }

  private static void give(Browser browser, Object... answer) {
    assertThat(browser.evaluate(GIVE, List.of(List.of(answer)))).isNull();
  }

  private static String first(Browser browser) {
    return Objects.toString(browser.evaluate(FIRST));
  }

  private static List<String> texts(String selector, Browser browser) {
    return browser.elements(selector).stream()
        .map(WebElement::getText)
        .map(text -> text.replaceAll("\\s+", " "))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void nothingShowsBeforeTheFirstAnswerAndEverythingAfterIt(Way way, Browser browser, Site site) {
    open(PAGE, way, browser, site);
    assertThat(browser.elements(".label--state, .state")).isEmpty();
    List<String> ids =
        browser.texts("return Array.from(document.querySelectorAll('.question'), q => q.id)");
    String print =
        Objects.toString(
            browser.evaluate("return document.querySelector('.question').dataset.print"));
    assertThat(print).matches("[0-9a-f]{8}");

    give(browser, ids.get(0), 4, 2, print);
    give(browser, ids.get(1), 1, 0, "00000000");
    give(browser, ids.get(2), 4, 24 * 30, print);
    assertThat(texts(".label--state", browser))
        .startsWith("Progress: known", "Progress: learning", "Progress: due", "Progress: new")
        .hasSize(10);
    assertThat(texts(".label--changed", browser))
        .containsExactly(
            "text has changed since you learnt it", "text has changed since you learnt it");
    assertThat(texts("[id='" + ids.get(0) + "'] .label--changed", browser)).isEmpty();
    assertThat(
            browser.texts("return Array.from(document.querySelectorAll('.state'), s => s.title)"))
        .containsExactly("known", "learning", "due");

    open("index.html", way, browser, site);
    browser.waitUntil("return document.querySelector('.standing--guide') !== null");
    assertThat(texts(".standing--guide p", browser))
        .containsExactly("2 due today 1 of 50 known · 1 being learnt");
    assertThat(browser.element(".standing--guide a").getDomProperty("href"))
        .endsWith("/practice.html#review");
    assertThat(texts(".standing--section", browser))
        .containsExactly("1 of 10 known · 1 due · 1 being learnt");

    browser.evaluate("prepbook.progress.erase()");
    assertThat(browser.elements("[data-standing]")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerInOneTabShowsInTheOther(Way way, Browser browser, Site site) {
    open(PAGE, way, browser, site);
    String id = first(browser);
    String one = browser.openTab();
    open(PAGE, way, browser, site);
    browser.evaluate("prepbook.progress.answer({id: arguments[0], grade: 4})", id);

    String two = browser.switchTab(one);
    browser.waitUntil("return document.querySelector('.label--known') !== null");
    browser.evaluate("prepbook.progress.answer({id: arguments[0], grade: 1})", id);
    browser.evaluate("prepbook.progress.answer({id: 'other', grade: 3})");
    browser.switchTab(two);
    browser.waitUntil("return document.querySelector('.label--learning') !== null");
    assertThat(browser.evaluate("return prepbook.progress.log().length")).isEqualTo(3L);
    assertThat(browser.evaluate("return prepbook.progress.undo()")).isEqualTo(id);
    assertThat(browser.evaluate("return prepbook.progress.answers()")).isEqualTo(2L);
    browser.evaluate("prepbook.progress.erase()");
    browser.switchTab(one);
    browser.waitUntil("return document.querySelector('.label--state') === null");
    assertThat(browser.evaluate("return prepbook.progress.log().length")).isEqualTo(0L);
  }

  @Test
  void aTabThatWritesOverTheOthersAnswersGetsThemBack(Browser browser, Site site) {
    open(PAGE, Way.HTTP, browser, site);
    browser.evaluate("prepbook.progress.answer({id: 'a', grade: 3})");
    String one = browser.openTab();
    browser.open(site.address("404.html"));
    // What a tab does that had not heard of the first one's answer when it wrote.
    browser.evaluate(
        """
        localStorage.setItem(document.documentElement.dataset.guide + ':log',
            JSON.stringify({id: 'b', time: 1000, grade: 3}) + '\\n');
        """);
    browser.switchTab(one);
    browser.waitUntil(
        "const log = prepbook.kept('log'); return log.includes('\"a\"') && log.includes('\"b\"')");
    assertThat(browser.evaluate("return prepbook.progress.log().map(e => e.id).join()"))
        .isEqualTo("b,a");
  }

  @Test
  void aRenamedQuestionKeepsItsHistoryAndUnknownOnesStay(Browser browser) throws Exception {
    Path content = Files.createDirectory(temp.resolve("content"));
    Files.writeString(
        content.resolve("guide.yaml"),
        "title: Toys\nredirects:\n  top: spinning-top\n  __proto__: spinning-top\n");
    Files.writeString(
        content.resolve("a.md"), "---\ntitle: A\n---\n\n## Spinning top\n\nIt turns.\n");
    Path out = temp.resolve("site");
    Program.Result built =
        Prepbook.program("build", "--content", content.toString(), "--out", out.toString()).run();
    assertThat(built.exitCode()).as(built.output()).isZero();

    browser.open(out.resolve("a.html").toUri());
    browser.waitUntil(READY);
    give(browser, "top", 4, 1);
    give(browser, "no-such-question", 4, 1);
    assertThat(texts(".label--state", browser)).containsExactly("Progress: known");
    browser.open(out.resolve("questions.html").toUri());
    browser.waitUntil(
        "return document.querySelector('.label--state')?.textContent.includes('known')");

    browser.evaluate("prepbook.progress.answer({id: 'spinning-top', grade: 1})");
    assertThat(browser.evaluate("return prepbook.progress.card('spinning-top').reps"))
        .isEqualTo(2L);
    assertThat(browser.evaluate("return prepbook.progress.card('top').reps")).isEqualTo(2L);
    assertThat(browser.evaluate("return prepbook.progress.card('__proto__').reps")).isEqualTo(2L);
    assertThat(browser.evaluate("return prepbook.progress.card('toString').reps")).isEqualTo(0L);
    assertThat(Objects.toString(browser.evaluate("return prepbook.progress.export()")))
        .contains("\"top\"", "\"no-such-question\"");

    browser.open(out.resolve("index.html").toUri());
    browser.waitUntil("return document.querySelector('.standing--section') !== null");
    assertThat(texts(".standing--section", browser))
        .containsExactly("0 of 1 known · 1 being learnt");
  }

  static Stream<Arguments> schemesAndWidths() {
    return Stream.of(Scheme.values())
        .flatMap(scheme -> Stream.of(375, 1440).map(width -> Arguments.of(scheme, width)));
  }

  @ParameterizedTest(name = "{0}, {1} px")
  @MethodSource("schemesAndWidths")
  void axeFindsNoViolation(Scheme scheme, int width, Browser browser, Site site)
      throws IOException {
    browser.viewport(width, 900);
    browser.scheme(scheme);
    for (String page : List.of(PAGE, "questions.html", "index.html")) {
      open(page, Way.HTTP, browser, site);
      give(browser, "explain-djangos-mtv-architecture-with-an-example", 4, 1, "00000000");
      give(browser, "difference-between-djangos-mvc-and-mtv", 4, 24 * 40);
      give(browser, "middleware-built-in-vs-custom", 3, 0);
      browser.evaluate("prepbook.notice('Something happened.', [['Do it', () => {}]])");
      browser.waitUntil("return document.querySelector('.label--due, .standing__bar') !== null");
      browser.screenshot(
          "progress-%s-%s-%d".formatted(page, scheme, width).toLowerCase(Locale.ROOT));
      assertThat(axe.violations(browser)).as(page).isEqualTo(List.of());
    }
  }
}
