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
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import prepbook.judges.Browser.Scheme;
import prepbook.judges.BrowserIT.Way;
import prepbook.judges.BuiltGuide.Site;

/** The settings dialog: what a reader chooses there, and what becomes of progress. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class SettingsIT {

  private static final String PAGE = "core-django.html";
  private static final String OPEN =
      "return document.querySelector('dialog.settings[open]') !== null";
  private static final String STATUS =
      "return document.querySelector('.settings__status').textContent";

  /** The label of what has the focus, or its text. */
  private static final String FOCUS =
      "const a = document.activeElement; return a.getAttribute('aria-label') || a.textContent";

  private static final String FITS = "return document.documentElement.scrollWidth <= innerWidth";

  @TempDir private Path folder;
  private final AxeChecker axe;

  SettingsIT() throws IOException {
    axe = new AxeChecker();
  }

  @AfterEach
  void theConsoleStayedEmpty(Browser browser) {
    assertThat(browser.consoleProblems())
        .filteredOn(line -> !line.contains("Failed to load resource"))
        .isEmpty();
  }

  static void open(Browser browser) {
    browser.element("[data-settings-open]").click();
    browser.waitUntil(OPEN);
  }

  static void choose(String name, String value, Browser browser) {
    String field = "input[name=settings-%s][value=%s]".formatted(name, value);
    browser.element("label:has(> " + field + ")").click();
    assertThat(browser.element(field).isSelected()).isTrue();
  }

  private static void press(String words, Browser browser) {
    browser.elements(".settings button").stream()
        .filter(button -> button.isDisplayed() && button.getText().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + words))
        .click();
  }

  private static String status(Browser browser) {
    return String.valueOf(browser.evaluate(STATUS));
  }

  @ParameterizedTest
  @EnumSource
  void theDialogIsOperatedByKeyboardAndFocusReturns(Way way, Browser browser, Site site) {
    browser.open(way.to(PAGE, site));
    browser.waitUntil(
        "return document.querySelector('[data-settings-open]').checkVisibility({visibilityProperty: true})");
    browser.element("[data-settings-open]").sendKeys(Keys.ENTER);
    browser.waitUntil(OPEN);
    assertThat(browser.evaluate(FOCUS)).isEqualTo("Close");

    browser.press(Keys.TAB);
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.evaluate("return document.documentElement.dataset.theme")).isEqualTo("dark");
    browser.press(Keys.TAB);
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.evaluate("return document.documentElement.dataset.size")).isEqualTo("large");
    browser.press(Keys.TAB);
    browser.press(Keys.SPACE);
    assertThat(browser.evaluate("return prepbook.kept('keys')")).isEqualTo("off");

    browser.press(Keys.ESCAPE);
    browser.waitUntil("return document.querySelector('dialog.settings[open]') === null");
    assertThat(browser.ask("return document.activeElement.matches('[data-settings-open]')"))
        .isTrue();
  }

  @Test
  void withoutShortcutsASingleKeyDoesNothing(Browser browser, Site site) {
    browser.open(site.address(PAGE));
    open(browser);
    browser.element(".settings__check").click();
    browser.press(Keys.ESCAPE);
    browser.element("body").sendKeys("/");
    assertThat(browser.ask("return Boolean(document.querySelector('[data-search-dialog]')?.open)"))
        .isFalse();

    open(browser);
    browser.element(".settings__check").click();
    browser.press(Keys.ESCAPE);
    browser.element("body").sendKeys("/");
    browser.waitUntil("return Boolean(document.querySelector('[data-search-dialog]')?.open)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", PAGE, "code-quality-awareness.html", "404.html"})
  void theLargestTextIsThereBeforeTheFirstPaintAndBreaksNothing(
      String page, Browser browser, Site site) {
    browser.viewport(375, 800);
    browser.open(site.address(PAGE));
    open(browser);
    choose("size", "largest", browser);

    String watch =
        browser.beforeEveryPage(
            """
            new MutationObserver(() => {
              if (document.body && window.firstSize === undefined) {
                window.firstSize = document.documentElement.dataset.size;
              }
            }).observe(document, {childList: true, subtree: true});
            """);
    try {
      browser.open(site.address(page));
      assertThat(browser.evaluate("return window.firstSize")).isEqualTo("largest");
      if (!page.equals("404.html")) {
        browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      }
      assertThat(browser.ask(FITS)).as("nothing beside the window").isTrue();
      assertThat(browser.evaluate("return getComputedStyle(document.documentElement).fontSize"))
          .isEqualTo("21.12px");
    } finally {
      browser.forget(watch);
    }
  }

  @Test
  void progressGoesIntoAFileAndComesBack(Browser browser, Site site) throws IOException {
    browser.open(site.address(PAGE));
    open(browser);
    answer("a", browser);
    answer("b", browser);
    String file = Objects.toString(browser.evaluate("return prepbook.progress.export()"));

    press("Erase", browser);
    assertThat(browser.evaluate(FOCUS)).isEqualTo("Download first");
    press("Cancel", browser);
    assertThat(browser.evaluate(FOCUS)).isEqualTo("Erase");
    assertThat(browser.evaluate("return prepbook.progress.log().length")).isEqualTo(2L);
    press("Erase", browser);
    press("Erase for good", browser);
    assertThat(status(browser)).isEqualTo("All answers were erased.");
    assertThat(browser.evaluate("return prepbook.kept('log')")).isNull();

    answer("c", browser);
    load(file, browser);
    browser.waitUntil(STATUS + " === '2 answers were added.'");
    load(file, browser);
    browser.waitUntil(STATUS + ".startsWith('Nothing new')");
    assertThat(browser.evaluate("return prepbook.progress.log().length")).isEqualTo(3L);
    answer("d", browser);
    load(Objects.toString(browser.evaluate("return prepbook.progress.export()")) + "x", browser);
    browser.waitUntil(STATUS + ".startsWith('This file is damaged')");
    assertThat(browser.evaluate("return prepbook.progress.log().length")).isEqualTo(4L);
  }

  private static void answer(String id, Browser browser) {
    browser.evaluate("prepbook.progress.answer({id: arguments[0], grade: 3})", id);
  }

  private void load(String text, Browser browser) throws IOException {
    browser.evaluate("document.querySelector('.settings__status').textContent = ''");
    Path file = Files.writeString(Files.createTempFile(folder, "progress", ".json"), text);
    browser.element(".settings input[type=file]").sendKeys(file.toString());
  }

  @Test
  void aChoiceThatCannotBeKeptHoldsForThePage(Browser browser, Site site) {
    String refuse =
        browser.beforeEveryPage(
            "Object.defineProperty(window, 'localStorage',"
                + " {get() { throw new DOMException('no', 'SecurityError'); }});");
    try {
      browser.open(site.address(PAGE));
      open(browser);
      choose("theme", "dark", browser);
      assertThat(browser.evaluate("return document.documentElement.dataset.theme"))
          .isEqualTo("dark");
      assertThat(status(browser)).startsWith("This browser does not keep settings");
    } finally {
      browser.forget(refuse);
    }
  }

  static Stream<Arguments> schemesAndWidths() {
    return Stream.of(Scheme.values())
        .flatMap(scheme -> Stream.of(375, 1440).map(width -> Arguments.of(scheme, width)));
  }

  @ParameterizedTest(name = "{0}, {1} px")
  @MethodSource("schemesAndWidths")
  void axeFindsNoViolation(Scheme scheme, int width, Browser browser, Site site)
      throws IOException {
    String name = "settings-%s-%d".formatted(scheme, width).toLowerCase(Locale.ROOT);
    browser.viewport(width, 900);
    browser.scheme(scheme);
    browser.open(site.address(PAGE));
    open(browser);
    browser.screenshot(name);
    assertThat(axe.violations(browser)).isEqualTo(List.of());

    answer("a", browser);
    press("Erase", browser);
    browser.screenshot(name + "-erase");
    assertThat(axe.violations(browser)).isEqualTo(List.of());
  }
}
