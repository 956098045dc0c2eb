package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
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

  /** Notes what is spoken and downloaded, and lets a test put the stopwatches forward. */
  private static final String WATCH =
      """
      const real = performance.now.bind(performance);
      window.ahead = 0;
      performance.now = () => real() + window.ahead;
      window.spoken = [];
      window.files = [];
      const voice = {speak(words) { window.spoken.push(words.lang + ' ' + words.text);
          setTimeout(() => words.onend && words.onend(), 0); }, cancel() {}};
      Object.defineProperty(window, 'speechSynthesis', {value: voice, configurable: true});
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = blob => {
        if (blob.type.startsWith('text')) blob.text().then(text => window.files.push(text));
        return make(blob);
      };
      """;

  /** Opens the interview with a choice that was kept before. */
  private static void open(Browser browser, URI page, String choice) {
    open(browser, page, choice, WATCH);
  }

  private static void open(Browser browser, URI page, String choice, String before) {
    String watch = browser.beforeEveryPage(before);
    try {
      browser.open(page);
      browser.evaluate(
          "localStorage.setItem(document.documentElement.dataset.guide + ':interview', arguments[0])",
          choice);
      browser.reload();
      browser.waitUntil("return document.querySelector('.setup') !== null");
    } finally {
      browser.forget(watch);
    }
  }

  private static URI page(Site site) {
    return site.address("practice.html#interview");
  }

  private static void start(Browser browser) {
    browser.element(".setup .review__go").click();
    browser.waitUntil("return document.querySelector('.ask__show') !== null");
  }

  private static void reveal(Browser browser) {
    browser.element(".ask__show").click();
    browser.waitUntil("return document.querySelector('.ask__tick') !== null");
  }

  private static void grade(Browser browser, int grade) {
    String before = text(browser, ".progress__step");
    browser.element(".grade--" + grade).click();
    browser.waitUntil(
        """
        const step = document.querySelector('.progress__step');
        return !step || step.textContent !== arguments[0];
        """,
        before);
  }

  private static String text(Browser browser, String selector) {
    return browser.element(selector).getText();
  }

  private static List<String> log(Browser browser) {
    return browser.texts("return prepbook.progress.log().map(e => e.id + ' ' + e.grade)");
  }

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

    browser.element(".mode__hint a").click();
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
  void whatIsSaidIsRecordedPlayedAndDeleted(Browser browser, Site site) {
    browser.microphone(true);
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 1, \"record\": true}");
    start(browser);
    assertThat(text(browser, ".talk__recording")).isEqualTo("Recording");
    browser.evaluateLater("setTimeout(arguments[0], 700)");
    reveal(browser);
    browser.waitUntil(
        "const player = document.querySelector('audio'); return player && player.readyState >= 2");
    grade(browser, 3);

    browser.waitUntil("return document.querySelector('.outcome audio') !== null");
    Object address = browser.evaluate("return document.querySelector('.outcome audio').src");
    assertThat(browser.elements(".mode__hint").stream().map(hint -> hint.getText()))
        .anyMatch(hint -> hint.contains("deleted when you leave this report"));
    browser.element("[data-mode=interview] .review__actions .button:last-child").click();
    assertThat(
            browser.evaluateLater(
                """
                const done = arguments[arguments.length - 1];
                const player = new Audio(arguments[0]);
                player.onerror = () => done('gone');
                player.oncanplay = () => done('there');
                """,
                String.valueOf(address)))
        .isEqualTo("gone");
  }

  @Test
  void withoutTheMicrophoneItGoesOn(Browser browser, Site site) {
    browser.microphone(false);
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 2, \"record\": true}");
    start(browser);

    assertThat(text(browser, ".talk__said"))
        .startsWith("The microphone was refused or is missing.");
    reveal(browser);
    grade(browser, 3);
    assertThat(text(browser, ".progress__step")).isEqualTo("Question 2 of 2");
    assertThat(browser.elements("audio")).isEmpty();
    assertThat(browser.consoleProblems()).isEmpty();
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
