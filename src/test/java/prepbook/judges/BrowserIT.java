package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import prepbook.judges.Browser.Scheme;
import prepbook.judges.BuiltGuide.Site;

/** What a reader meets in the browser, once the page is there. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class BrowserIT {

  /** It may ask where the site starts, and be told that it is elsewhere. */
  private static final String NOT_FOUND = "/404.html";

  /** A section with ten answers. */
  private static final String SECTION = "core-django.html";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Notes the theme as it is when the body starts, which is before anything can be painted. */
  private static final String WATCH_FIRST_THEME =
      """
      new MutationObserver(() => {
        const root = document.documentElement;
        const shown = document.body && root.style.visibility !== 'hidden';
        if (shown && window.firstTheme === undefined) {
          window.firstTheme = root.dataset.theme || 'none';
        }
      }).observe(document, {childList: true, subtree: true, attributes: true});
      """;

  /** The two ways to a page. */
  enum Way {
    HTTP,
    FILE;

    URI to(String page, Site site) {
      return this == HTTP ? site.address(page) : site.file(page);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutJavaScriptEveryPageIsReachedByLinks(Way way, Browser browser, Site site)
      throws IOException {
    browser.javaScript(false);
    String root = way.to("", site).toString();
    Set<String> reached = new TreeSet<>(Set.of("index.html"));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      browser.open(way.to(open.remove(), site));
      for (String link : browser.texts("return Array.from(document.links, a => a.href)")) {
        String page = link.replaceFirst("#.*", "");
        if (page.startsWith(root)
            && page.endsWith(".html")
            && reached.add(page.substring(root.length()))) {
          open.add(page.substring(root.length()));
        }
      }
    }

    List<String> pages = new ArrayList<>(site.pages());
    pages.remove("404.html");
    assertThat(reached).containsExactlyInAnyOrderElementsOf(pages);
  }

  @ParameterizedTest
  @EnumSource
  void withoutJavaScriptEveryAnswerOpens(Way way, Browser browser, Site site) throws IOException {
    browser.javaScript(false);
    int opened = 0;
    for (String page : site.pages()) {
      browser.open(way.to(page, site));
      for (WebElement question : browser.elements("details.question")) {
        assertThat(isAnswerVisible(browser, question)).as("closed at first").isFalse();
        browser.evaluate("arguments[0].scrollIntoView({block: 'center'})", question);
        question.findElement(By.cssSelector("summary h2")).click();
        assertThat(isAnswerVisible(browser, question)).as(question.getDomAttribute("id")).isTrue();
        opened++;
      }
    }
    assertThat(opened).isEqualTo(50);
  }

  private static boolean isAnswerVisible(Browser browser, WebElement question) {
    return browser.ask(
        """
        const body = arguments[0].querySelector('.question__body');
        return body.checkVisibility() && body.getBoundingClientRect().height > 10;
        """,
        question);
  }

  @Test
  void theSiteAsksOnlyForWhatItHas(Browser browser, Site site) throws IOException {
    site.server().misses();
    for (String page : site.pages()) {
      browser.open(site.address(page));
      browser.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
    }

    String root = site.address("").resolve("/").toString();
    assertThat(browser.requests())
        .filteredOn(address -> !address.startsWith("data:") && !address.equals("about:blank"))
        .allMatch(address -> address.startsWith(root));
    assertThat(site.server().misses()).filteredOn(path -> !path.endsWith(NOT_FOUND)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theConsoleStaysEmpty(Way way, Browser browser, Site site) throws IOException {
    for (String page : site.pages()) {
      browser.open(way.to(page, site));
      if (browser.ask("return document.querySelector('[data-expand]') !== null")) {
        browser.element("[data-expand]").click();
      }
      assertThat(browser.consoleProblems())
          .as(page)
          .filteredOn(line -> !line.contains(NOT_FOUND + " - Failed to load resource"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-page.html", "no/such/page.html", "no/such/folder/"})
  void theNotFoundPageLeadsHomeFromAnyAddress(String missing, Browser browser, Site site) {
    browser.open(site.address(missing));

    browser.waitUntil(
        "return document.querySelector('main a').href === arguments[0]",
        site.address("index.html").toString());
    browser.element("main a").click();
    browser.waitUntil("return document.querySelector('.toc') !== null");
    assertThat(browser.address()).isEqualTo(site.address("index.html"));
  }

  @Test
  void expandAllAndCollapseAllDoWhatTheySay(Browser browser, Site site) {
    browser.open(site.address(SECTION));

    browser.element("[data-expand]").click();
    assertThat(browser.elements(".question[open]")).hasSize(10);
    browser.element("[data-collapse]").click();
    assertThat(browser.elements(".question[open]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1440, true, 50", "768, true, 50", "375, true, 0", "375, false, 50"})
  void theHomePageShowsItsQuestionsWhereThereIsRoom(
      int width, boolean javaScript, int shown, Browser browser, Site site) {
    browser.javaScript(javaScript);
    browser.viewport(width, 900);
    browser.open(site.address("index.html"));

    assertThat(shownOf(".toc__lines a", browser)).isEqualTo(shown);
    boolean switches = width < 768;
    assertThat(shownOf(".toc__questions > summary", browser)).isEqualTo(switches ? 5 : 0);
    if (switches) {
      browser.element(".toc__questions > summary").click();
      assertThat(shownOf(".toc__lines a", browser)).isEqualTo(shown == 0 ? 10 : 40);
    }
  }

  private static long shownOf(String selector, Browser browser) {
    return browser.elements(selector).stream().filter(WebElement::isDisplayed).count();
  }

  @Test
  void controlsThatNeedJavaScriptAreNotShownWithoutIt(Browser browser, Site site) {
    browser.javaScript(false);
    browser.open(site.address(SECTION));

    assertThat(browser.element("[data-expand]").isDisplayed()).isFalse();
    assertThat(browser.element("[data-settings-open]").isDisplayed()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theSystemsSchemeDecidesUntilTheReaderDoes(Scheme scheme, Browser browser, Site site) {
    browser.scheme(scheme);
    browser.open(site.address(""));

    assertThat(isDark(browser)).isEqualTo(scheme == Scheme.DARK);
    browser.javaScript(false);
    browser.open(site.address(""));
    assertThat(isDark(browser)).isEqualTo(scheme == Scheme.DARK);
  }

  @ParameterizedTest
  @EnumSource
  void theChosenThemeStaysFromPageToPageWithoutAFlash(Way way, Browser browser, Site site) {
    browser.open(way.to("index.html", site));
    assertThat(isDark(browser)).isFalse();
    SettingsIT.open(browser);
    SettingsIT.choose("theme", "dark", browser);
    assertThat(isDark(browser)).isTrue();

    String watch = browser.beforeEveryPage(WATCH_FIRST_THEME);
    try {
      for (String page : List.of("index.html", SECTION)) {
        browser.open(way.to(page, site));
        assertThat(isDark(browser)).as(page).isTrue();
        assertThat(browser.evaluate("return window.firstTheme")).as(page).isEqualTo("dark");
      }
    } finally {
      browser.forget(watch);
    }
  }

  private static boolean isDark(Browser browser) {
    return browser.ask(
        """
        const ground = [document.body, document.documentElement]
            .map(element => getComputedStyle(element).backgroundColor)
            .find(colour => colour !== 'rgba(0, 0, 0, 0)') || 'rgb(255, 255, 255)';
        return ground.match(/[\\d.]+/g).slice(0, 3).every(part => Number(part) < 64);
        """);
  }

  @Test
  void theEmptyCornerOfATableHasTheGroundOfItsHead(Browser browser, Site site) throws IOException {
    browser.javaScript(true);
    browser.open(site.address("tips-best-practices.html"));
    String alike =
        """
        return new Set(['thead td', 'thead th'].map(cell =>
            getComputedStyle(document.querySelector(cell)).backgroundColor)).size === 1;
        """;
    assertThat(browser.ask(alike)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void printingShowsEveryAnswer(boolean javaScript, Browser browser, Site site) throws IOException {
    browser.javaScript(javaScript);
    browser.open(site.address(SECTION));
    List<String> answers =
        browser.texts(
            """
            return Array.from(document.querySelectorAll('.question__body'),
                body => body.querySelector('p:not([class])').textContent)
            """);
    assertThat(answers).hasSize(10);

    String printed = SPACE.matcher(print(browser)).replaceAll("");
    assertThat(answers)
        .filteredOn(answer -> !printed.contains(SPACE.matcher(answer).replaceAll("")))
        .as("answers that are not on paper")
        .isEmpty();
    assertThat(browser.elements(".question[open]")).isEmpty();
  }

  private static String print(Browser browser) throws IOException {
    try (PdfText pdf = new PdfText(browser.print())) {
      return pdf.text();
    }
  }

  @Test
  void printIsLightEvenInADarkSystem(Browser browser, Site site) {
    browser.scheme(Scheme.DARK);
    browser.open(site.address(SECTION));
    assertThat(isDark(browser)).isTrue();

    browser.paper(Scheme.DARK);

    assertThat(isDark(browser)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 375, 768, 1440})
  void nothingIsWiderThanTheWindow(int width, Browser browser, Site site) throws IOException {
    browser.viewport(width, 900);
    for (String page : site.pages()) {
      browser.open(site.address(page));
      assertThat(tooWide(browser, width)).as(page).isEmpty();
      browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      assertThat(tooWide(browser, width)).as("%s, open", page).isEmpty();
    }
  }

  /** What reaches beyond the window's edge without a frame that scrolls, if the page does. */
  private static List<String> tooWide(Browser browser, int width) {
    return browser.texts(
        """
        const page = document.scrollingElement;
        if (page.scrollWidth <= arguments[0]) return [];
        return [`page is ${page.scrollWidth} wide`].concat(
            Array.from(document.body.querySelectorAll('*'))
                .filter(e => e.getBoundingClientRect().right > arguments[0] + 1)
                .slice(0, 5).map(e => e.outerHTML.slice(0, 120)));
        """,
        width);
  }

  @Test
  void theWholePageCanBeUsedByKeyboard(Browser browser, Site site) {
    browser.open(site.address(SECTION));

    browser.press(Keys.TAB);
    assertThat(browser.evaluate("return document.activeElement.className")).isEqualTo("skip");
    browser.evaluate("document.querySelector('.question summary').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.elements(".question[open]")).hasSize(1);
    assertThat(
            browser.ask(
                "return getComputedStyle(document.activeElement).outlineStyle.toLowerCase() !== 'none'"))
        .as("focus is visible")
        .isTrue();
  }

  @Test
  void theContentsBesideTheTextAreReachedByKeyboard(Browser browser, Site site) {
    browser.open(site.address(SECTION));
    assertThat(browser.ask("return document.querySelector('.contents__entry').checkVisibility()"))
        .as("contents are shown")
        .isTrue();

    Set<String> focused = new TreeSet<>();
    for (int i = 0; i < 20; i++) {
      browser.press(Keys.TAB);
      focused.add(String.valueOf(browser.evaluate("return document.activeElement.className")));
    }
    assertThat(focused).contains("contents__link", "contents__entry");
  }
}
