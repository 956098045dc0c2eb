package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import prepbook.judges.BrowserIT.Way;
import prepbook.judges.BuiltGuide.Site;

/** Questions chosen by level, tag and state, and answers hidden. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class FiltersIT {

  private static final String SECTION = "core-django.html";
  private static final String ALL = "questions.html";
  private static final String READY = "return Boolean(window.prepbook && prepbook.openFilters)";
  private static final String COUNT = "return document.querySelector('[data-count]').textContent";
  private static final String COUNTS =
      "return document.querySelector('[data-count]').textContent === arguments[0]";
  private static final String SHOWN =
      "return document.querySelectorAll('.card:not([hidden]), .row:not([hidden])').length";
  private static final String FIRST_ID = "return document.querySelector('.question').id";

  private static void open(Browser browser, Way way, String page, Site site) {
    browser.open(way.to(page, site));
    browser.waitUntil(READY);
  }

  @ParameterizedTest
  @EnumSource
  void theChoiceStandsInTheAddressAndIsWalkedBackAndForth(Way way, Browser browser, Site site) {
    open(browser, way, SECTION, site);
    browser.element("[data-filter]").click();
    browser.waitUntil("return document.querySelector('.filters:not([hidden])') !== null");
    browser.element("[data-level=mid]").click();
    browser.waitUntil(COUNTS, "6 of 10 questions");
    browser.evaluate(
        """
        const select = document.querySelector('.filters__tags');
        select.value = 'security';
        select.dispatchEvent(new Event('change'));
        """);
    browser.waitUntil(COUNTS, "3 of 10 questions");
    assertThat(browser.address().getQuery()).isEqualTo("level=mid&tag=security");
    assertThat(browser.evaluate(SHOWN)).isEqualTo(3L);
    assertThat(browser.ask("return document.querySelector('[data-count][role=status]') !== null"))
        .isTrue();

    browser.evaluate("history.back()");
    browser.waitUntil(COUNTS, "6 of 10 questions");
    browser.evaluate("history.back()");
    browser.waitUntil(COUNTS, "10 questions");
    browser.evaluate("history.go(2)");
    browser.waitUntil(COUNTS, "3 of 10 questions");
    assertThat(
            browser.texts(
                "return Array.from(document.querySelectorAll('.chip[aria-pressed=true]'), c => c.textContent)"))
        .containsExactly("mid");
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSharedAddressShowsWhatItSays(Way way, Browser browser, Site site) {
    open(browser, way, ALL + "?level=junior&level=senior&tag=ORM", site);

    assertThat(browser.evaluate(COUNT)).isEqualTo(browser.evaluate(SHOWN) + " of 50 questions");
    assertThat(
            browser.ask(
                """
                return Array.from(document.querySelectorAll('.row')).every(row => row.hidden !==
                    (/junior|senior/.test(row.dataset.level) && row.dataset.tags.split(' ').includes('orm')))
                """))
        .isTrue();
    assertThat(
            browser.ask(
                """
                return Array.from(document.querySelectorAll('.group:not(.group--tags)')).every(group =>
                    group.hidden === !group.querySelector('.row:not([hidden])'))
                """))
        .as("sections without a question are gone")
        .isTrue();
  }

  @Test
  void theStateComesFromWhatWasPractised(Browser browser, Site site) {
    open(browser, Way.HTTP, ALL, site);
    String id =
        String.valueOf(
            browser.evaluate(
                """
                const id = decodeURIComponent(document.querySelectorAll('.row__link')[3].hash.slice(1));
                prepbook.progress.answer({id, grade: 4});
                return id;
                """));
    browser.element("[data-filter]").click();
    browser.element(".chip[data-state=known]").click();

    browser.waitUntil(COUNTS, "1 of 50 questions");
    assertThat(
            browser.texts(
                "return Array.from(document.querySelectorAll('.row:not([hidden]) a'), a => a.hash)"))
        .containsExactly("#" + id);
    browser.evaluate("prepbook.progress.undo()");
    browser.waitUntil(COUNTS, "0 of 50 questions");
    assertThat(browser.element(".filters__none").isDisplayed()).isTrue();
    browser.element(".filters__none button").click();
    browser.waitUntil(COUNTS, "50 questions");
    assertThat(browser.address().getQuery()).isNull();
    assertThat(browser.ask("return document.activeElement.matches('[data-filter]')")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "level=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&tag=__proto__&state=constructor",
        "level=%&tag=%00&state=%ff",
        "level=&tag=&state=",
        "only=answers&level=expert&tag=nothing-has-this"
      })
  void whatTheAddressSaysAmissIsPassedOver(String query, Browser browser, Site site) {
    for (String page : new String[] {SECTION, ALL}) {
      open(browser, Way.HTTP, page + "?" + "level=x,".repeat(500) + "&", site);
      browser.go(site.address(page + "?" + query.replace("%&", "%25&")));
      browser.waitUntil(READY);
      assertThat(browser.texts("return Array.from(document.querySelectorAll('.filters'), f => '')"))
          .isEmpty();
      assertThat(
              browser.ask("return document.querySelector('.card[hidden], .row[hidden]') === null"))
          .isTrue();
    }
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aLinkToACardThatIsFilteredOutShowsIt(Way way, Browser browser, Site site) {
    open(browser, way, SECTION, site);
    String id = String.valueOf(browser.evaluate(FIRST_ID));

    open(browser, way, SECTION + "?level=senior#" + id, site);
    browser.waitUntil(
        "return document.getElementById(arguments[0]).checkVisibility() && document.getElementById(arguments[0]).open",
        id);
    Object before = browser.evaluate(SHOWN);
    browser.evaluate("document.querySelectorAll('.contents__entry')[1].click()");
    browser.waitUntil("return document.querySelectorAll('.question')[1].checkVisibility()");
    assertThat(browser.evaluate(SHOWN)).as("the one before is gone again").isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void questionsOnlyShowsAndPrintsNoAnswer(Way way, Browser browser, Site site) throws IOException {
    open(browser, way, SECTION, site);
    browser.element("[data-expand]").click();
    browser.element("[data-only]").click();
    browser.waitUntil("return document.documentElement.classList.contains('questions-only')");

    assertThat(browser.elements(".question[open]")).isEmpty();
    browser.element(".question__title").click();
    browser.evaluate("document.querySelector('.question__head').focus()");
    browser.press(Keys.ENTER);
    browser.evaluate("location.hash = document.querySelectorAll('.question')[2].id");
    assertThat(
            browser.ask(
                "return Array.from(document.querySelectorAll('.question__body')).some(b => b.checkVisibility())"))
        .isFalse();
    try (PdfText pdf = new PdfText(browser.print())) {
      assertThat(pdf.text()).contains("Middleware: built-in vs custom?");
      assertThat(pdf.text()).doesNotContain("A strong answer mentions");
    }

    browser.evaluate("history.go(-2)");
    browser.waitUntil("return !document.documentElement.classList.contains('questions-only')");
    browser.evaluate("document.querySelector('.question__head').click()");
    assertThat(browser.ask("return document.querySelector('.question__body').checkVisibility()"))
        .isTrue();

    open(browser, way, SECTION + "?only=questions", site);
    assertThat(browser.ask("return document.documentElement.classList.contains('questions-only')"))
        .isTrue();
  }

  @Test
  void withoutJavaScriptAllQuestionsAreThereAndNoButtonIs(Browser browser, Site site) {
    browser.javaScript(false);
    browser.open(site.address(ALL + "?level=mid"));

    assertThat(browser.elements(".row__link")).hasSize(50).allMatch(link -> link.isDisplayed());
    assertThat(browser.elements(".toolbar button")).noneMatch(button -> button.isDisplayed());
    assertThat(browser.elements(".group--tags a")).hasSizeGreaterThan(20);
  }

  @Test
  void whatLoadsLaterMovesNoCard(Browser browser, Site site) {
    String top = "return Math.round(document.querySelector('.cards').getBoundingClientRect().top)";
    browser.viewport(375, 800);
    browser.open(site.address(SECTION));
    Object before = browser.evaluate(top);

    browser.waitUntil(READY);
    assertThat(browser.evaluate(top)).isEqualTo(before);
  }

  /** Counts the frames in which a card that the address does not choose can be seen. */
  private static final String WATCH =
      """
      window.flashes = 0;
      (function look() {
        for (const card of document.querySelectorAll('.card:not([data-level=senior])')) {
          if (card.checkVisibility({visibilityProperty: true})) window.flashes++;
        }
        requestAnimationFrame(look);
      })();
      """;

  @Test
  void whatTheAddressDoesNotChooseIsNeverSeen(Browser browser, Site site) {
    String watch = browser.beforeEveryPage(WATCH);
    try {
      open(browser, Way.HTTP, SECTION + "?level=senior", site);
      assertThat(browser.evaluate("return window.flashes")).isEqualTo(0L);
      browser.waitUntil("return !document.documentElement.matches('.choosing')");
      assertThat(
              browser.ask(
                  "return document.querySelector('.card[data-level=senior]')"
                      + ".checkVisibility({visibilityProperty: true})"))
          .isTrue();
    } finally {
      browser.forget(watch);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "study", "filter"})
  void allQuestionsAreSeenWhereAScriptDoesNotCome(String script, Browser browser, Site site) {
    browser.refuse("*/assets/" + script + ".*.js");
    browser.open(site.address(SECTION + "?level=senior"));

    browser.waitUntil(
        "return Array.from(document.querySelectorAll('.card'))"
            + ".every(card => card.checkVisibility({visibilityProperty: true}))");
    assertThat(browser.ask("return document.documentElement.matches('.choosing')"))
        .as("at once where another script is there to say so")
        .isEqualTo(script.equals("site"));
    browser.consoleProblems();
  }
}
