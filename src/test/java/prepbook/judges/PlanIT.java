package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.judges.BrowserIT.Way;
import prepbook.judges.BuiltGuide.Site;

/** A plan from its date to its last review of a day, in a real browser. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class PlanIT {

  private static final String SHOWN = "return document.querySelector('.today') !== null";

  private static void open(Browser browser, Site site) {
    open(browser, site, Way.HTTP);
  }

  private static void open(Browser browser, Site site, Way way) {
    browser.open(way.to("practice.html#plan", site));
    browser.waitUntil("return document.querySelector('[data-mode=plan] .setup') !== null");
  }

  /** Makes a plan for so many days from today, with so many questions a day. */
  private static void make(Browser browser, int days, int amount) {
    browser.evaluate(
        """
        const [days, amount] = arguments;
        const form = document.querySelector('[data-mode=plan] .setup');
        form.querySelector('[type=date]').value =
            prepbook.plan.isoDay(prepbook.plan.today() + days);
        form.querySelector('[type=number]').value = amount;
        form.querySelector('[value=questions]').checked = true;
        form.requestSubmit();
        """,
        days,
        amount);
  }

  private static List<String> told(Browser browser) {
    return browser.texts(
        "return Array.from(document.querySelectorAll('.plan .tell p, p.tell'), p => p.hidden ? '' : p.textContent).filter(Boolean)");
  }

  private static String text(Browser browser, String selector) {
    return browser.element(selector).getText();
  }

  @ParameterizedTest
  @EnumSource
  void aPlanIsMadeAndItsDayIsReviewedToItsEnd(Way way, Browser browser, Site site) {
    open(browser, site, way);
    make(browser, 40, 8);
    browser.waitUntil(SHOWN);
    assertThat(told(browser)).isEmpty();
    assertThat(browser.elements(".sums tr")).hasSize(5);
    List<String> planned = browser.texts("return JSON.parse(prepbook.kept('plan')).today.ids");
    assertThat(text(browser, ".today__text")).startsWith(planned.size() + " new questions");

    browser.element(".today .review__go").click();
    browser.waitUntil("return document.querySelector('[data-mode=review] .ask__show') !== null");
    for (int i = 0; i < planned.size(); i++) {
      browser.element(".ask__show").click();
      browser.waitUntil("return document.querySelector('.grade--4') !== null");
      browser.element(".grade--4").click();
    }
    browser.waitUntil("return document.querySelector('[data-mode=review] .figures') !== null");
    assertThat(browser.texts("return prepbook.progress.log().map(entry => entry.id)"))
        .containsExactlyInAnyOrderElementsOf(planned);

    browser.open(way.to("practice.html#plan", site));
    browser.waitUntil(SHOWN);
    assertThat(text(browser, ".today__text")).startsWith("Done for today.");
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void todaysListStaysAsOneLearnsAndTheRestChanges(Browser browser, Site site) {
    open(browser, site);
    make(browser, 40, 8);
    browser.waitUntil(SHOWN);
    String list = String.valueOf(browser.evaluate("return prepbook.kept('plan')"));
    browser.evaluate(
        "prepbook.progress.answer({id: JSON.parse(arguments[0]).today.ids[0], grade: 4})", list);

    browser.waitUntil(
        "return document.querySelector('.today__done').textContent.startsWith('1 of ')");
    assertThat(browser.evaluate("return prepbook.kept('plan')")).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | The interview is today: go once more through what you know least.",
        "1 | The interview is tomorrow: today’s list is what there is time for.",
        "1095 | That is a long way off: the questions are learnt in the first weeks, and from then on a few reviews keep them fresh.",
      })
  void anUnusualDateIsSaidAndPlannedFor(int days, String sentence, Browser browser, Site site) {
    open(browser, site);
    make(browser, days, 50);
    browser.waitUntil(SHOWN);
    assertThat(told(browser)).containsExactly(sentence);
    assertThat(browser.elements(".today .review__go")).hasSize(1);
  }

  @Test
  void aPastDateMakesNoPlanAndADateThatPassesIsSaid(Browser browser, Site site) {
    open(browser, site);
    make(browser, -1, 8);
    assertThat(told(browser))
        .containsExactly("That day has passed. Choose a day that is still to come.");
    assertThat(browser.ask("return document.activeElement.type === 'date'")).isTrue();
    assertThat(browser.ask("return prepbook.kept('plan') === null")).isTrue();

    browser.evaluate(
        "prepbook.keep('plan', JSON.stringify({date: '2020-02-02', amount: 8, unit: 'questions'}))");
    browser.reload();
    browser.waitUntil("return document.querySelector('.plan .tell') !== null");
    assertThat(told(browser))
        .containsExactly("That day has passed. Choose a day that is still to come.");
  }

  @Test
  void aDateTooFarAwayMakesNoPlan(Browser browser, Site site) {
    open(browser, site);
    make(browser, 3661, 8);
    assertThat(told(browser))
        .containsExactly("That is more than ten years away. Choose an earlier day.");
    assertThat(browser.ask("return prepbook.kept('plan') === null")).isTrue();
    assertThat(
            browser.ask(
                """
                const date = document.querySelector('[data-mode=plan] [type=date]');
                const day = n => prepbook.plan.isoDay(prepbook.plan.today() + n);
                return date.min === day(0) && date.max === day(3660);
                """))
        .isTrue();
    make(browser, 3660, 8);
    browser.waitUntil(SHOWN);
  }

  @Test
  void aPlanRemovedInAnotherTabDoesNotComeBack(Browser browser, Site site) {
    open(browser, site);
    make(browser, 20, 8);
    browser.waitUntil(SHOWN);
    browser.evaluate("prepbook.keep('plan', null); location.hash = '#review'");
    browser.waitUntil("return document.querySelector('[data-mode=review] .figures') !== null");
    browser.evaluate("location.hash = '#plan'");
    browser.waitUntil("return document.querySelector('[data-mode=plan] .setup') !== null");
    assertThat(browser.elements(".today")).isEmpty();
  }

  @Test
  void whatFindsNoRoomIsCountedAndTheRoomNamed(Browser browser, Site site) {
    open(browser, site);
    make(browser, 5, 3);
    browser.waitUntil(SHOWN);
    List<String> told = told(browser);
    assertThat(told).hasSize(2);
    assertThat(told.get(0)).matches("\\d+ questions find no room before that day\\.");
    String needed = told.get(1).replaceAll("\\D", "");

    browser.evaluate("document.querySelector('.plan__change').open = true");
    make(browser, 5, Integer.parseInt(needed));
    browser.waitUntil("return document.querySelector('.plan .tell') === null");
  }

  @Test
  void otherQuestionsMakeAnotherPlan(Browser browser, Site site) {
    open(browser, site);
    make(browser, 30, 8);
    browser.waitUntil(SHOWN);
    browser.evaluate(
        """
        document.querySelector('.plan__change').open = true;
        document.querySelector('.plan__change .picks').open = true;
        document.querySelector('[data-group=sections]').click();
        """);
    browser.waitUntil("return document.querySelectorAll('.sums tr').length === 1");
    assertThat(browser.texts("return JSON.parse(prepbook.kept('plan')).today.ids"))
        .isNotEmpty()
        .allMatch(
            id ->
                browser.ask(
                    "return prepbook.practice.ready && prepbook.guide().then(g => g.byId.get(arguments[0]).section === 0)",
                    id));
  }

  @Test
  void theChartNamesItsLastDayAndItsHighestBar(Browser browser, Site site) {
    open(browser, site);
    make(browser, 12, 12);
    browser.waitUntil(SHOWN);
    assertThat(
            browser.ask(
                """
                const style = {weekday: 'short', day: 'numeric', month: 'short'};
                const [high, axis] = document.querySelectorAll('.bars__axis');
                const sums = Array.from(document.querySelectorAll('.days__table tbody tr'),
                    row => Number(row.cells[1].textContent) + Number(row.cells[2].textContent));
                return document.querySelectorAll('.bars__bar').length === 12
                    && axis.lastChild.textContent
                        === prepbook.plan.dayName(prepbook.plan.today() + 11, style)
                    && Number(high.textContent) === Math.max(...sums);
                """))
        .isTrue();
  }

  @Test
  void thePlanIsSavedAsACalendar(Browser browser, Site site) {
    open(browser, site);
    make(browser, 12, 12);
    browser.waitUntil(SHOWN);
    browser.evaluate(
        """
        window.saved = [];
        prepbook.download = (name, type, text) => window.saved.push(name, type, text);
        """);
    browser.element(".plan .review__actions .button").click();
    List<String> saved = browser.texts("return window.saved");
    long events = saved.get(2).lines().filter("BEGIN:VEVENT"::equals).count();

    assertThat(saved).startsWith("interview-plan.ics", "text/calendar");
    assertThat(events)
        .isEqualTo(browser.elements(".days__table tbody tr").size() + 1L)
        .isEqualTo(saved.get(2).lines().filter(l -> l.startsWith("UID:")).distinct().count());
    assertThat(saved.get(2)).contains("SUMMARY:Interview: Python & Django Interview Questions");
    assertThat(saved.get(2).replace("\n ", ""))
        .contains("URL:" + site.address("practice.html#plan"));
  }

  @Test
  void whereNothingCanBeKeptThePlanLastsForThePage(Browser browser, Site site) {
    String refuse =
        browser.beforeEveryPage(
            "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };");
    try {
      open(browser, site);
      make(browser, 20, 8);
      browser.waitUntil(SHOWN);
      assertThat(told(browser))
          .containsExactly(
              "This browser keeps nothing for this page: the plan lasts until you close it.");
      browser.evaluate("location.hash = '#interview'");
      browser.waitUntil("return document.querySelector('[data-mode=interview] .setup') !== null");
      browser.evaluate("location.hash = '#plan'");
      browser.waitUntil(SHOWN);
    } finally {
      browser.forget(refuse);
    }
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void aPlanCanBeRemoved(Browser browser, Site site) {
    open(browser, site);
    make(browser, 20, 8);
    browser.waitUntil(SHOWN);
    browser.element(".plan .review__actions .button--quiet").click();
    browser.waitUntil("return document.querySelector('.plan .setup') !== null");
    assertThat(browser.ask("return prepbook.kept('plan') === null")).isTrue();
    assertThat(browser.element(".plan__change").isDisplayed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "null",
        "[]",
        "{\"date\": \"soon\", \"amount\": 5}",
        "{\"date\": \"2030-01-01\", \"amount\": -1}",
        "{\"date\": \"2030-01-01\", \"amount\": 1e300}",
        "{\"date\": \"9999-01-01\", \"amount\": 5}"
      })
  void whatWasKeptDamagedIsAsIfItWereNot(String kept, Browser browser, Site site) {
    open(browser, site);
    browser.evaluate("prepbook.keep('plan', arguments[0])", kept);
    browser.reload();
    browser.waitUntil("return document.querySelector('.plan .setup') !== null");
    assertThat(browser.consoleProblems()).isEmpty();
  }
}
