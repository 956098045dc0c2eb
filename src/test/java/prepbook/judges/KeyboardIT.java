package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import prepbook.judges.BrowserIT.Way;
import prepbook.judges.BuiltGuide.Site;

/** Shortcuts of single keys, and where they stay out of the way. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class KeyboardIT {

  private static final String SECTION = "core-django.html";

  private static final String FOCUSED =
      """
      const all = Array.from(document.querySelectorAll('.question__head, .row__link'));
      return all.indexOf(document.activeElement) + 1;
      """;

  private static void open(Browser browser, Way way, String page, Site site) {
    browser.open(way.to(page, site));
    browser.waitUntil("return Boolean(window.prepbook && prepbook.openFilters)");
  }

  /** Presses keys one by one, each on what has the focus then; tells which question has it now. */
  private static long press(Browser browser, String keys) {
    keys.chars().forEach(key -> type(browser, Character.toString(key)));
    return focused(browser);
  }

  private static void type(Browser browser, CharSequence key) {
    List<WebElement> focused = browser.elements(":focus");
    (focused.isEmpty() ? browser.element("body") : focused.get(0)).sendKeys(key);
  }

  /** The 1-based place of the question that has the focus; 0 if none has. */
  private static long focused(Browser browser) {
    return browser.evaluate(FOCUSED) instanceof Long at ? at : -1;
  }

  @ParameterizedTest
  @EnumSource
  void jAndKWalkFromQuestionToQuestionAndOOpensThem(Way way, Browser browser, Site site) {
    open(browser, way, SECTION, site);

    assertThat(press(browser, "j")).isEqualTo(1);
    assertThat(press(browser, "jj")).isEqualTo(3);
    assertThat(press(browser, "k")).isEqualTo(2);
    press(browser, "o");
    assertThat(
            browser.texts(
                "return Array.from(document.querySelectorAll('.question'), q => q.open).slice(0, 3)"))
        .containsExactly("false", "true", "false");
    press(browser, "o");
    assertThat(browser.elements(".question[open]")).isEmpty();
    assertThat(press(browser, "kkkk")).as("it ends at the first").isEqualTo(1);
    assertThat(press(browser, "j".repeat(15))).as("and at the last").isEqualTo(10);
    assertThat(
            browser.ask(
                "return document.activeElement.getBoundingClientRect().bottom <= innerHeight"))
        .isTrue();
  }

  @Test
  void itStartsWhereOneReads(Browser browser, Site site) {
    open(browser, Way.HTTP, SECTION, site);
    browser.evaluate("document.querySelectorAll('.card')[5].scrollIntoView()");

    assertThat(press(browser, "j")).isEqualTo(6);
  }

  @Test
  void whatIsFilteredOutIsPassedOver(Browser browser, Site site) {
    open(browser, Way.HTTP, SECTION + "?tag=security", site);

    assertThat(press(browser, "j")).isEqualTo(6);
    assertThat(press(browser, "j")).isEqualTo(7);
  }

  @Test
  void inAListOGoesToTheQuestion(Browser browser, Site site) {
    open(browser, Way.HTTP, "questions.html", site);
    press(browser, "jjjo");
    browser.waitUntil("return location.pathname.endsWith('core-django.html')");
    browser.waitUntil("return document.querySelectorAll('.question')[2].open");
  }

  @Test
  void theListOfShortcutsOpensAndGivesTheFocusBack(Browser browser, Site site) {
    open(browser, Way.HTTP, SECTION, site);
    press(browser, "jj");
    press(browser, "?");
    browser.waitUntil("return document.querySelector('dialog.keys[open]') !== null");
    assertThat(
            browser.texts(
                "return Array.from(document.querySelectorAll('.keys kbd'), k => k.textContent)"))
        .containsExactly("j", "k", "o", "/", "Ctrl K", "?");

    browser.press(Keys.ESCAPE);
    browser.waitUntil("return document.querySelector('dialog.keys') === null");
    assertThat(focused(browser)).isEqualTo(2);
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void noKeyActsWhereItMeansSomethingElse(Browser browser, Site site) {
    open(browser, Way.HTTP, SECTION, site);
    press(browser, "j");
    for (Keys modifier : new Keys[] {Keys.CONTROL, Keys.ALT}) {
      type(browser, Keys.chord(modifier, "j"));
      assertThat(focused(browser)).as(modifier.name()).isEqualTo(1);
    }

    press(browser, "/");
    browser.waitUntil("return document.activeElement.matches('[data-search-field]')");
    browser.element("[data-search-field]").sendKeys("jo?k");
    assertThat(browser.evaluate("return document.querySelector('[data-search-field]').value"))
        .isEqualTo("jo?k");
    browser.evaluate("document.querySelector('.search .dialog__close').focus()");
    press(browser, "j?");
    assertThat(browser.ask("return document.activeElement.matches('.search .dialog__close')"))
        .as("nothing moves behind a dialog")
        .isTrue();
    assertThat(browser.elements("dialog.keys")).isEmpty();
  }

  @Test
  void theSettingsSwitchThemOff(Browser browser, Site site) {
    open(browser, Way.HTTP, SECTION, site);
    browser.evaluate("prepbook.keep('keys', 'off')");

    assertThat(press(browser, "j")).isZero();
    press(browser, "?");
    assertThat(browser.elements("dialog.keys")).isEmpty();
  }

  @Test
  void anotherScriptOnTheKeyboardChangesNothing(Browser browser, Site site) {
    open(browser, Way.HTTP, SECTION, site);
    browser.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'о', code: 'KeyJ', bubbles: true}))");

    assertThat(focused(browser)).isEqualTo(1);
  }
}
