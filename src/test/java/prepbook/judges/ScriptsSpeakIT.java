package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What scripts show is in the guide's language, with every place filled in: in Arabic, which has
 * the most plural forms, and in Russian.
 */
@ExtendWith(Chromium.class)
class ScriptsSpeakIT {

  private static final String CLICK =
      """
      const found = Array.from(document.querySelectorAll(arguments[0])).find(e => e.checkVisibility());
      if (found) found.click();
      return Boolean(found);
      """;

  @TempDir Path temp;

  private static void click(String selector, Browser browser) {
    browser.waitUntil(CLICK, selector);
  }

  private static void assertSpeaks(String state, TranslatedGuide guide, Browser browser) {
    assertThat(PageTexts.unfilled(browser)).as(state).isEmpty();
    assertThat(PageTexts.foreign(browser, guide.language())).as(state).isEmpty();
    assertThat(browser.consoleProblems()).as(state).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ru"})
  void whereOneReads(String language, Browser browser) throws Exception {
    TranslatedGuide guide = TranslatedGuide.build(language, temp);
    browser.open(guide.page("models.html"));
    browser.waitUntil("return document.querySelector('.code__copy') !== null");
    browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    click("[data-filter]", browser);
    assertSpeaks("filters", guide, browser);

    click("[data-search-open]", browser);
    browser.waitUntil("return Boolean(window.prepbookSearch && prepbookSearch.open)");
    for (String query : new String[] {"atomic", "424242"}) {
      browser.evaluate(
          """
          const field = document.querySelector('[data-search-field]');
          field.value = arguments[0];
          field.dispatchEvent(new Event('input'));
          """,
          query);
      browser.waitUntil(
          """
          return document.querySelector('[data-search-status]').textContent !== ''
              && Boolean(document.querySelector('.search__link')) === arguments[0]
          """,
          query.equals("atomic"));
      assertSpeaks("search for " + query, guide, browser);
    }
    browser.evaluate("document.querySelector('[data-search-dialog]').close()");

    click("[data-settings-open]", browser);
    browser.waitUntil("return document.querySelector('dialog.settings[open]') !== null");
    assertSpeaks("settings", guide, browser);
    browser.evaluate("document.querySelector('dialog.settings[open]').close()");
    browser.element("body").sendKeys("?");
    browser.waitUntil("return document.querySelector('dialog.keys[open]') !== null");
    assertSpeaks("help", guide, browser);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ru"})
  void whereOnePractises(String language, Browser browser) throws Exception {
    TranslatedGuide guide = TranslatedGuide.build(language, temp);
    browser.open(guide.page("practice.html"));
    click(".way--review .way__link", browser);
    click("[data-go]", browser);
    click(".ask__show", browser);
    click(".grade--4", browser);
    assertSpeaks("the second question", guide, browser);
    click(".ask__show", browser);
    assertSpeaks("its answer", guide, browser);
    click(".grade--1", browser);
    click(".ask__show", browser);
    click(".grade--4", browser);
    assertSpeaks("waiting or done", guide, browser);

    browser.open(guide.page("index.html"));
    browser.waitUntil(
        "return document.querySelector('[aria-labelledby=\"page:standing\"]') !== null");
    assertSpeaks("standing", guide, browser);
    browser.open(guide.page("models.html"));
    browser.waitUntil("return document.querySelector('.state') !== null");
    assertSpeaks("states", guide, browser);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ru"})
  void whereOneRehearsesAndPlans(String language, Browser browser) throws Exception {
    TranslatedGuide guide = TranslatedGuide.build(language, temp);
    browser.open(guide.page("practice.html#interview"));
    browser.waitUntil("return document.querySelector('[data-mode=interview] form') !== null");
    assertSpeaks("an interview to be chosen", guide, browser);
    click("[data-mode=interview] .review__go", browser);
    click(".ask__show", browser);
    assertSpeaks("an interview's answer", guide, browser);
    click(".grade--1", browser);
    click(".ask__show", browser);
    click(".grade--4", browser);
    browser.waitUntil("return document.querySelector('.outcome__name, .verdict, .part') !== null");
    assertSpeaks("the report", guide, browser);

    browser.open(guide.page("practice.html#plan"));
    browser.waitUntil(
        "return document.querySelector('[data-mode=plan] input[type=date]') !== null");
    assertSpeaks("a plan to be made", guide, browser);
    browser.evaluate(
        """
        const date = document.querySelector('[data-mode=plan] input[type=date]');
        date.valueAsNumber = Date.now() + 12 * 864e5;
        date.dispatchEvent(new Event('input', { bubbles: true }));
        date.dispatchEvent(new Event('change', { bubbles: true }));
        document.querySelector('[data-mode=plan] form').requestSubmit();
        """);
    browser.waitUntil("return document.querySelector('[data-mode=plan] .today') !== null");
    browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertSpeaks("the plan", guide, browser);
  }
}
