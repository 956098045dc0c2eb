package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.judges.Interview.grade;
import static prepbook.judges.Interview.open;
import static prepbook.judges.Interview.page;
import static prepbook.judges.Interview.reveal;
import static prepbook.judges.Interview.start;
import static prepbook.judges.Interview.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import prepbook.judges.BuiltGuide.Site;

/** What a mock interview records, with whom it shares it, and when it stops to listen. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class InterviewRecordingIT {

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
  void aRecordingStaysWithItsQuestion(Browser browser, Site site) {
    browser.microphone(true);
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 2, \"record\": true}");
    start(browser);
    browser.evaluateLater("setTimeout(arguments[0], 700)");
    browser.evaluate(
        """
        document.querySelector('.ask__show').click();
        document.querySelector('.grade--3').click();
        """);
    browser.waitUntil("return window.sounds === 1");
    browser.elements(".talk__slot .button").get(1).click();
    browser.waitUntil("return document.querySelector('.outcomes') !== null");

    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.outcome')].map(o => !!o.querySelector('audio'))"))
        .containsExactly("true", "false");
  }

  @Test
  void whatIsSkippedIsNotKept(Browser browser, Site site) {
    browser.microphone(true);
    open(browser, page(site), "{\"minutes\": 10, \"questions\": 2, \"record\": true}");
    start(browser);
    browser.evaluateLater("setTimeout(arguments[0], 300)");
    browser.elements(".talk__slot .button").get(1).click();
    browser.evaluateLater("setTimeout(arguments[0], 700)");

    assertThat(text(browser, ".progress__step")).isEqualTo("Question 2 of 2");
    assertThat(browser.evaluate("return window.sounds")).isEqualTo(0L);
  }

  @Test
  void nothingListensWhileThePageIsNotSeen(Browser browser, Site site) {
    browser.microphone(true);
    open(
        browser,
        page(site),
        "{\"minutes\": 10, \"questions\": 1, \"record\": true}",
        Interview.WATCH
            + """
            const Recorder = MediaRecorder;
            window.MediaRecorder = class extends Recorder {
              constructor(stream) { super(stream); window.recorder = this; }
            };
            window.seen = on => {
              Object.defineProperty(document, 'hidden', {value: !on, configurable: true});
              document.dispatchEvent(new Event('visibilitychange'));
            };
            """);
    start(browser);
    browser.waitUntil("return window.recorder.state === 'recording'");
    browser.evaluate("seen(false)");
    assertThat(browser.evaluate("return window.recorder.state")).isEqualTo("paused");
    browser.evaluate("seen(true); window.ahead += 60000");
    browser.element(".halt .button--strong").click();
    browser.waitUntil("return window.recorder.state === 'recording'");

    reveal(browser);
    assertThat(text(browser, ".talk__took")).startsWith("0:0");
    browser.evaluate("seen(false)");
    assertThat(browser.elements(".halt")).as("where nothing runs").isEmpty();
  }
}
