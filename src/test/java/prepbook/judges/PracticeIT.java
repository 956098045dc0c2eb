package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.judges.Practice.ANSWERED;
import static prepbook.judges.Practice.ASKED;
import static prepbook.judges.Practice.DAY;
import static prepbook.judges.Practice.MINUTE;
import static prepbook.judges.Practice.answer;
import static prepbook.judges.Practice.figures;
import static prepbook.judges.Practice.limit;
import static prepbook.judges.Practice.question;
import static prepbook.judges.Practice.ready;
import static prepbook.judges.Practice.text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import prepbook.judges.BuiltGuide.Site;

/** Reviewing questions in a real browser, from the landing to the end. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class PracticeIT {

  private String clock = "";

  @BeforeEach
  void turnableClock(Browser browser) {
    clock = Practice.clock(browser);
  }

  @AfterEach
  void nothingIsWrong(Browser browser) {
    browser.forget(clock);
    assertThat(browser.consoleProblems()).isEmpty();
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
    Practice.open(browser, site, "#review");
    limit(browser, 1);
    Practice.open(browser, site, "#review");
    browser.type(" ");
    answer(browser, "4");
    assertThat(text(browser, ".review__heading")).isEqualTo("Done for now");
    browser.element(".review__actions .button").click();
    assertThat(answer(browser, "4")).isEqualTo("2");
    browser.press(Keys.ESCAPE);
    assertThat(text(browser, ".review__heading")).isEqualTo("Paused");
    assertThat(text(browser, ".review__text")).isEqualTo("9 questions are still waiting.");

    Practice.open(browser, site, "#review");
    assertThat(text(browser, ".review__heading")).isEqualTo("Nothing to review now");
    browser.evaluate("turnClock(arguments[0])", DAY);
    Practice.open(browser, site, "#review");
    assertThat(figures(browser)).containsExactly("0 due", "1 new");
  }

  @Test
  void anEveningAfterMidnightBringsNoNewOnes(Browser browser, Site site) {
    Practice.open(browser, site, "#review");
    limit(browser, 1);
    browser.evaluate("turnClock(new Date().setHours(47, 30, 0, 0) - Date.now())");
    Practice.open(browser, site, "#review");
    browser.type(" ");
    answer(browser, "4");
    browser.evaluate("turnClock(arguments[0])", 4 * 60 * MINUTE);
    Practice.open(browser, site, "#review");
    assertThat(figures(browser)).containsExactly("0 due", "0 new");
    browser.evaluate("turnClock(arguments[0])", 60 * MINUTE);
    Practice.open(browser, site, "#review");
    assertThat(figures(browser)).containsExactly("0 due", "1 new");
  }

  @Test
  void stepsOfLearningComeBackWhenTheirMinutesHavePassed(Browser browser, Site site) {
    Practice.open(browser, site, "#review");
    limit(browser, 2);
    Practice.open(browser, site, "#review");
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
    Practice.open(browser, site, "");
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
    Practice.open(browser, site, "#review");
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
    Practice.open(browser, site, "#review");
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
    Practice.open(browser, site, "#review");
    browser.element(".picks__summary").click();
    browser.evaluate(
        """
        for (const value of ['models-orm.html', 'senior']) {
          document.querySelector(`.picks__box[value="${value}"]`).click();
        }
        """);
    String line = text(browser, ".picks__line");
    assertThat(line).matches("\\d of 50 questions");

    Practice.open(browser, site, "#review");
    assertThat(text(browser, ".picks__line")).isEqualTo(line);
    browser.type(" ");
    browser.waitUntil(ASKED);
    assertThat(text(browser, ".ask__section")).isEqualTo("Models & ORM");
    assertThat(text(browser, ".label--level")).isEqualTo("senior");
  }

  @Test
  void aChangedTextIsSaidAndARemovedQuestionIsLeftOut(Browser browser, Site site) {
    Practice.open(browser, site, "");
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
    Practice.open(browser, site, "#review");
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
    Practice.open(browser, site, "#review");
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
}
