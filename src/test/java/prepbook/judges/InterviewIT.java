package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.judges.Interview.grade;
import static prepbook.judges.Interview.log;
import static prepbook.judges.Interview.open;
import static prepbook.judges.Interview.page;
import static prepbook.judges.Interview.reveal;
import static prepbook.judges.Interview.start;
import static prepbook.judges.Interview.text;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.judges.BrowserIT.Way;
import prepbook.judges.BuiltGuide.Site;

/** A mock interview from the choice to the report, in a real browser. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class InterviewIT {

  @ParameterizedTest
  @EnumSource
  void anInterviewGoesToItsEndAndItsReport(Way way, Browser browser, Site site) {
    open(
        browser,
        way.to("practice.html#interview", site),
        "{\"minutes\": 10, \"questions\": 3, \"speak\": true}");
    browser.element(".stepper__turn:first-child").click();
    browser.waitUntil(
        "return document.querySelector('.setup__outcome').textContent === '3 questions, 1:40 for each.'");
    start(browser);

    assertThat(text(browser, ".progress__step")).isEqualTo("Question 1 of 3");
    browser.waitUntil("return window.spoken.length === 1");
    assertThat(browser.texts("return window.spoken").get(0)).startsWith("en ").doesNotContain("_");
    browser.evaluate("window.ahead += 20000");
    browser.type(" ");
    browser.waitUntil("return document.querySelector('.ask__tick') !== null");
    assertThat(text(browser, ".talk__took")).startsWith("0:2").endsWith("of 1:40 used");
    browser.evaluate("document.querySelectorAll('.ask__tick').forEach(tick => tick.click())");
    assertThat(text(browser, ".grade--4 .grade__next")).isEqualTo("suggested");
    browser.evaluate("document.querySelector('.ask__tick').click()");
    assertThat(text(browser, ".grade--3 .grade__next")).isEqualTo("suggested");
    String missed = text(browser, ".ask__point");
    grade(browser, 2);

    assertThat(text(browser, ".progress__step")).isEqualTo("Question 2 of 3");
    reveal(browser);
    browser.type("4");
    browser.waitUntil(
        "return document.querySelector('.progress__step').textContent === 'Question 3 of 3'");
    browser.elements(".talk__slot .button").get(1).click();
    browser.waitUntil("return document.querySelector('.outcomes') !== null");

    assertThat(
            browser.texts(
                "return Array.from(document.querySelectorAll('.mark'), m => m.textContent)"))
        .contains("Shaky", "Strong", "Skipped");
    assertThat(text(browser, ".figure")).contains("2 of 3");
    assertThat(browser.texts("return [document.querySelector('.outcome__missed').textContent]"))
        .containsExactly(missed);
    assertThat(browser.elements(".reading li")).hasSize(2);
    assertThat(log(browser)).hasSize(2).anyMatch(line -> line.endsWith(" 2"));
    browser.element("[data-mode=interview] .review__actions .button:nth-child(2)").click();
    browser.waitUntil("return window.files.length === 1");
    assertThat(browser.texts("return window.files").get(0))
        .startsWith("# Your interview\n")
        .contains("| Questions answered | 2 of 3 |", "Shaky", "    - ")
        .doesNotContain("undefined", "<code", "</");
    assertThat(browser.consoleProblems()).isEmpty();

    assertThat(browser.elements(".verdict")).as("one answer says little").isEmpty();
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.mode .button--strong')].filter(b => b.checkVisibility()).map(b => b.textContent)"))
        .containsExactly("Review now");
    browser.element("[data-mode=interview] a[href='#review']").click();
    browser.waitUntil("return document.querySelector('[data-mode=review] .figures') !== null");
  }

  @Test
  void theReportIsPrintedWithoutControls(Browser browser, Site site) throws IOException {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 1, \"speak\": false}");
    start(browser);
    reveal(browser);
    grade(browser, 1);

    try (PdfText pdf = new PdfText(browser.print())) {
      assertThat(pdf.text())
          .contains("Your interview", "By section", "Not mentioned", "What to read")
          .doesNotContain("Download as Markdown", "Another interview");
    }
  }

  @Test
  void withoutSpeechAndRecorderItSaysSoAndGoesOn(Browser browser, Site site) {
    open(
        browser,
        page(site),
        "{\"minutes\": 10, \"questions\": 1}",
        """
        Object.defineProperty(window, 'speechSynthesis', {value: undefined});
        Object.defineProperty(window, 'MediaRecorder', {value: undefined});
        """);
    assertThat(
            browser.texts(
                "return Array.from(document.querySelectorAll('.setup__hint'), h => h.textContent)"))
        .containsExactly(
            "This browser cannot read questions aloud.",
            "This browser cannot record your answers here.");
    start(browser);
    reveal(browser);
    grade(browser, 4);
    assertThat(browser.elements(".outcome")).hasSize(1);
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void timeOverIsSaidOnceAndNothingIsForced(Browser browser, Site site) {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 2, \"speak\": false}");
    start(browser);
    String said = "return document.querySelector('[data-practice-status]').textContent";

    browser.evaluate("window.ahead += 301000");
    browser.waitUntil(said + " === 'The time for this question is over: come to an end.'");
    assertThat(text(browser, ".clock[data-over] .clock__value")).startsWith("+0:0");
    browser.evaluate("document.querySelector('[data-practice-status]').textContent = ''");
    browser.evaluate("window.ahead += 100000");
    browser.evaluateLater("setTimeout(arguments[0], 700)");
    assertThat(browser.evaluate(said)).isEqualTo("");
    browser.evaluate("window.ahead += 200000");
    browser.waitUntil(said + ".startsWith('The interview’s time is over.')");
    assertThat(text(browser, ".progress__step")).isEqualTo("Question 1 of 2");
    assertThat(browser.elements("[role=timer]")).hasSize(2);
  }

  @Test
  void theClocksStandStillInAPauseAndWhileOneGrades(Browser browser, Site site) {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 2, \"speak\": false}");
    start(browser);
    browser.element(".talk__tools .button").click();
    assertThat(browser.ask("return document.querySelector('.halt').open")).isTrue();
    browser.evaluate("window.ahead += 400000");
    browser.element(".halt .button--strong").click();
    browser.waitUntil("return document.querySelector('.halt') === null");
    reveal(browser);
    assertThat(text(browser, ".talk__took")).startsWith("0:0");
    browser.evaluate("window.ahead += 400000");
    grade(browser, 3);

    browser.waitUntil("return document.querySelectorAll('.clock__value')[1].textContent > '9:4'");
    assertThat(browser.elements(".clock[data-over]")).isEmpty();
  }

  @Test
  void theNextQuestionStandsAtTheTopAndItsTagsComeWithItsAnswer(Browser browser, Site site) {
    String tags = "return document.querySelectorAll('.ask .label--tag').length > 0";
    browser.viewport(375, 400);
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 2, \"speak\": false}");
    start(browser);
    assertThat(browser.ask(tags)).isFalse();
    reveal(browser);
    assertThat(browser.ask(tags)).isTrue();
    browser.evaluate("window.scrollTo(0, 9999)");
    assertThat(browser.ask("return window.scrollY > 100")).isTrue();
    browser.evaluate("document.querySelector('.grade--3').click()");

    assertThat(text(browser, ".progress__step")).isEqualTo("Question 2 of 2");
    assertThat(browser.evaluate("return window.scrollY")).isEqualTo(0L);
    assertThat(browser.ask(tags)).isFalse();
  }

  @Test
  void aReloadGivesNoTimeBackEvenBeforeTheFirstAnswer(Browser browser, Site site) {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 3, \"speak\": false}");
    start(browser);
    String first = text(browser, ".ask__title");
    browser.evaluate("window.ahead += 65000");
    browser.reload();
    browser.waitUntil("return document.querySelector('.tell .button') !== null");
    assertThat(text(browser, ".tell")).contains("was left after 0 of 3 questions");
    browser.element(".tell .button").click();

    browser.waitUntil("return document.querySelector('.clock__value') !== null");
    assertThat(text(browser, ".ask__title")).isEqualTo(first);
    assertThat(text(browser, ".clock__value")).matches("2:(0\\d|1[0-5])");
    assertThat(browser.elements(".clock__value").get(1).getText()).matches("8:[45]\\d");
    reveal(browser);
    grade(browser, 3);
    assertThat(text(browser, ".clock__value")).as("the next has all its time").startsWith("3:");
  }

  @Test
  void aGradeCanBeTakenBack(Browser browser, Site site) {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 2, \"speak\": false}");
    start(browser);
    String first = text(browser, ".ask__title");
    reveal(browser);
    grade(browser, 1);
    browser.element(".talk__tools .button").click();
    browser.waitUntil("return document.querySelector('.grade') !== null");

    assertThat(text(browser, ".ask__title")).isEqualTo(first);
    grade(browser, 4);
    assertThat(browser.ask("return prepbook.progress.log().length === 3")).isTrue();
    browser.element(".talk__tools .button:last-child").click();
    browser.element(".halt .button:last-child").click();
    browser.waitUntil("return document.querySelector('.outcomes') !== null");
    assertThat(text(browser, ".outcome .mark")).isEqualTo("Strong");
  }

  @Test
  void aGradeIsTakenBackAlsoAfterTheInterviewWasLeft(Browser browser, Site site) {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 3, \"speak\": false}");
    start(browser);
    reveal(browser);
    grade(browser, 1);
    browser.reload();
    browser.waitUntil("return document.querySelector('.tell .button') !== null");
    browser.element(".tell .button").click();
    browser.element(".talk__tools .button").click();
    browser.waitUntil("return document.querySelector('.grade') !== null");
    grade(browser, 4);

    List<String> log = log(browser);
    assertThat(log).hasSize(3);
    String id = log.get(2).replaceAll(" 4$", "");
    assertThat(log).containsExactly(id + " 1", id + " 0", id + " 4");
    assertThat(browser.evaluate("return prepbook.progress.card(arguments[0]).reps", id))
        .isEqualTo(1L);
  }

  @Test
  void aGradeCountsOnceHoweverOftenItIsPressed(Browser browser, Site site) {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 3, \"speak\": false}");
    start(browser);
    browser.evaluate(
        """
        document.querySelector('.ask__show').click();
        const button = document.querySelector('.grade--2');
        button.click();
        button.click();
        """);

    assertThat(text(browser, ".progress__step")).isEqualTo("Question 2 of 3");
    assertThat(log(browser)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasInterruptedGoesOnOrIsReported(boolean goOn, Browser browser, Site site) {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 3, \"speak\": false}");
    start(browser);
    reveal(browser);
    grade(browser, 3);
    String second = text(browser, ".ask__title");
    browser.reload();
    browser.waitUntil("return document.querySelector('.tell .button') !== null");

    assertThat(text(browser, ".tell")).contains("was left after 1 of 3 questions");
    browser.elements(".tell .button").get(goOn ? 0 : 1).click();
    if (goOn) {
      browser.waitUntil("return document.querySelector('.progress__step') !== null");
      assertThat(text(browser, ".progress__step")).isEqualTo("Question 2 of 3");
      assertThat(text(browser, ".ask__title")).isEqualTo(second);
    } else {
      browser.waitUntil("return document.querySelector('.outcomes') !== null");
      assertThat(browser.elements(".outcome")).hasSize(1);
      browser.reload();
      browser.waitUntil("return document.querySelector('.setup') !== null");
      assertThat(browser.elements(".tell")).isEmpty();
    }
  }

  @Test
  void whatWasInterruptedFollowsAGuideThatHasChanged(Browser browser, Site site) {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 3, \"speak\": false}");
    start(browser);
    reveal(browser);
    grade(browser, 3);
    browser.evaluate(
        """
        const talk = JSON.parse(prepbook.kept('interview-open'));
        talk.asked[0].section = 99;
        prepbook.keep('interview-open', JSON.stringify(talk));
        """);
    browser.reload();
    browser.waitUntil("return document.querySelector('.tell .button') !== null");
    browser.elements(".tell .button").get(1).click();

    browser.waitUntil("return document.querySelector('.outcomes') !== null");
    assertThat(browser.elements(".sums tr")).hasSize(1);
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"at\": NOW, \"asked\": [], \"pool\": []}",
        "{\"at\": NOW, \"asked\": [{\"id\": \"ID\"}], \"pool\": [],"
            + " \"choice\": {\"minutes\": 5, \"questions\": 2, \"recent\": []}}",
        "{\"at\": NOW, \"asked\": [], \"pool\": [null], \"choice\": {\"recent\": []}}",
      })
  void anInterviewKeptDamagedIsNotGoneOnWith(String kept, Browser browser, Site site) {
    open(browser, page(site), "{}");
    browser.evaluate(
        """
        return prepbook.guide().then(guide => prepbook.keep('interview-open',
            arguments[0].replace('NOW', Date.now()).replace('ID', guide.list[0].id)));
        """,
        kept);
    browser.reload();
    browser.waitUntil("return document.querySelector('.setup') !== null");
    assertThat(browser.elements(".tell")).isEmpty();
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void endingBeforeTheFirstAnswerIsSaid(Browser browser, Site site) {
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 2, \"speak\": false}");
    start(browser);
    browser.element(".talk__tools .button:last-child").click();
    browser.element(".halt .button:last-child").click();
    browser.waitUntil("return document.querySelector('.setup') !== null");

    assertThat(text(browser, ".tell")).contains("ended before its first answer");
    assertThat(log(browser)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "7", "null", "{\"minutes\": \"x\", \"questions\": -4, \"last\": 3}", "[]"})
  void whatWasKeptDamagedIsAsIfItWereNot(String kept, Browser browser, Site site) {
    open(browser, page(site), kept);
    start(browser);
    assertThat(text(browser, ".progress__step")).startsWith("Question 1 of ");
    assertThat(browser.consoleProblems()).isEmpty();
  }
}
