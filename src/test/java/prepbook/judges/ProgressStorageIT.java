package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.judges.BuiltGuide.Site;

/** No answer is lost: not by a file, not by a device that refuses, not by a clock that is wrong. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class ProgressStorageIT {

  private static final String PAGE = "core-django.html";
  private static final String LOG = "return prepbook.kept('log')";
  private static final String IDS = "return prepbook.progress.log().map(e => e.id).join()";
  private static final String NOTICES =
      "return Array.from(document.querySelectorAll('.notice__text'), p => p.textContent)";

  private static final String FULL =
      """
      const set = Storage.prototype.setItem;
      window.roomAgain = () => { Storage.prototype.setItem = set; };
      Storage.prototype.setItem = function (key, value) {
        if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
        set.call(this, key, value);
      };
      """;

  private static final String REFUSED =
      """
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name,
            {get() { throw new DOMException('no', 'SecurityError'); }});
      }
      """;

  /** Goes on at another time than the clock's, so many days away. */
  private static final String MOVE_CLOCK =
      """
      window.clock = window.clock || Date.now;
      Date.now = () => window.clock() + arguments[0] * 86400000;
      """;

  @AfterEach
  void theConsoleStayedEmpty(Browser browser) {
    assertThat(browser.consoleProblems()).isEmpty();
  }

  private static void open(Browser browser, Site site) {
    browser.open(site.address(PAGE));
    browser.waitUntil("return Boolean(window.prepbook && prepbook.progress)");
  }

  private static void answer(String id, int grade, Browser browser) {
    browser.evaluate(
        "prepbook.progress.answer({id: arguments[0], grade: arguments[1]})", id, grade);
  }

  private static String text(String script, Browser browser) {
    return Objects.toString(browser.evaluate(script));
  }

  private static String merge(String file, Browser browser) {
    return Objects.toString(
        browser.evaluate(
            """
            const guide = document.documentElement.dataset.guide;
            const result = prepbook.progress.merge(arguments[0].replaceAll('GUIDE', guide));
            return result.problem || result.added + ' + ' + result.known;
            """,
            file));
  }

  @Test
  void theLogOnlyGrowsAlsoWhenAnAnswerIsTakenBack(Browser browser, Site site) {
    open(browser, site);
    assertThat(browser.evaluate("return prepbook.progress.undo()")).isNull();
    answer("a", 4, browser);
    String before = text(LOG, browser);
    answer("a", 1, browser);
    assertThat(browser.evaluate("return prepbook.progress.card('a').lapses")).isEqualTo(1L);
    String both = text(LOG, browser);
    assertThat(both).startsWith(before);

    assertThat(browser.evaluate("return prepbook.progress.undo()")).isEqualTo("a");
    assertThat(text(LOG, browser)).startsWith(both).hasLineCount(3);
    assertThat(browser.evaluate("return prepbook.progress.card('a').reps")).isEqualTo(1L);
    assertThat(browser.evaluate("return prepbook.progress.undo()")).isEqualTo("a");
    assertThat(browser.evaluate("return prepbook.progress.state('a').name")).isEqualTo("new");
    assertThat(browser.evaluate("return prepbook.progress.undo()")).isNull();
  }

  @Test
  void anAnswerThatIsNamedIsTakenBack(Browser browser, Site site) {
    open(browser, site);
    answer("a", 4, browser);
    answer("b", 4, browser);
    String first = "prepbook.progress.log().find(e => e.id === 'a')";
    assertThat(browser.evaluate("return prepbook.progress.undo(" + first + ")")).isEqualTo("a");
    assertThat(browser.evaluate("return prepbook.progress.card('a').reps")).isEqualTo(0L);
    assertThat(browser.evaluate("return prepbook.progress.card('b').reps")).isEqualTo(1L);
    assertThat(browser.evaluate("return prepbook.progress.undo({id: 'b', time: 5, grade: 4})"))
        .as("one that was never given")
        .isNull();
    assertThat(browser.evaluate("return prepbook.progress.undo()")).isEqualTo("b");
    assertThat(browser.evaluate("return prepbook.progress.undo()")).isNull();
  }

  /** Chromium forgets what a page from disk keeps that asks for its storage too early. */
  @Test
  void fromDiskNoPageForgets(Browser browser, Site site) {
    for (int answers = 0; answers < 40; answers++) {
      browser.open(site.file(PAGE));
      browser.waitUntil("return Boolean(window.prepbook && prepbook.progress)");
      assertThat(browser.evaluate("return prepbook.progress.answers()")).isEqualTo((long) answers);
      answer("a", 3, browser);
    }
  }

  @Test
  void twoDevicesAreJoined(Browser browser, Site site) {
    open(browser, site);
    answer("a", 3, browser);
    answer("b", 3, browser);
    browser.evaluate("prepbook.progress.undo()");
    String file = text("return prepbook.progress.export()", browser);
    browser.evaluate("prepbook.progress.erase()");
    answer("c", 3, browser);

    assertThat(merge(file, browser)).isEqualTo("3 + 0");
    assertThat(merge(file, browser)).isEqualTo("0 + 3");
    assertThat(text(IDS, browser)).isEqualTo("a,b,b,c");
    assertThat(browser.evaluate("return prepbook.progress.state('b').name")).isEqualTo("new");
    open(browser, site);
    assertThat(text(IDS, browser)).isEqualTo("a,b,b,c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"format\"                                                    | This file is damaged.",
        "null                                                           | This is not a file with progress.",
        "[]                                                             | This is not a file with progress.",
        "{\"format\":\"other\"}                                         | This is not a file with progress.",
        "{\"format\":\"prepbook-progress\",\"version\":2,\"guide\":\"GUIDE\",\"log\":[]} | This file was made by a newer",
        "{\"format\":\"prepbook-progress\",\"version\":\"x\",\"guide\":\"GUIDE\",\"log\":[]} | This file is damaged.",
        "{\"format\":\"prepbook-progress\",\"version\":1,\"guide\":\"<img>\",\"log\":[]} | This file belongs to another guide: <img>.",
        "{\"format\":\"prepbook-progress\",\"version\":1,\"guide\":\"GUIDE\",\"log\":{}} | This file is damaged.",
        "{\"format\":\"prepbook-progress\",\"version\":1,\"guide\":\"GUIDE\",\"log\":[{\"id\":\"b\",\"time\":5,\"grade\":3},{\"id\":\"b\",\"time\":6,\"grade\":9}]} | This file is damaged.",
        "{\"format\":\"prepbook-progress\",\"version\":1,\"guide\":\"GUIDE\",\"log\":[{\"id\":\"b\",\"time\":\"now\",\"grade\":3}]} | This file is damaged.",
        "{\"format\":\"prepbook-progress\",\"version\":1,\"guide\":\"GUIDE\",\"log\":[{\"id\":\"b\",\"time\":7999999999999999,\"grade\":3}]} | This file is damaged.",
        "{\"format\":\"prepbook-progress\",\"version\":1,\"guide\":\"GUIDE\",\"log\":[{\"id\":\"b\",\"time\":5,\"grade\":3,\"clock\":7999999999999999}]} | This file is damaged.",
        "{\"format\":\"prepbook-progress\",\"version\":1,\"guide\":\"GUIDE\",\"log\":[{\"id\":7,\"time\":5,\"grade\":3}]} | This file is damaged.",
      })
  void aFileThatIsNoneIsRefusedAndNothingChanges(
      String file, String problem, Browser browser, Site site) {
    open(browser, site);
    answer("a", 3, browser);
    String before = text(LOG, browser);
    assertThat(merge(file, browser)).startsWith(problem).endsWith("Nothing was changed.");
    assertThat(text(LOG, browser)).isEqualTo(before);
    assertThat(text(IDS, browser)).isEqualTo("a");
  }

  @Test
  void aFullDeviceIsSaidOnceAndTheSessionGoesOn(Browser browser, Site site) {
    String full = browser.beforeEveryPage(FULL);
    try {
      open(browser, site);
      assertThat(browser.texts(NOTICES)).isEmpty();
      answer("a", 3, browser);
      answer("b", 3, browser);
      assertThat(browser.texts(NOTICES)).hasSize(1).allMatch(text -> text.contains("no room left"));
      assertThat(text("return prepbook.progress.problem", browser)).isEqualTo("full");
      assertThat(browser.evaluate("return prepbook.progress.card('a').reps")).isEqualTo(1L);
      assertThat(text("return prepbook.progress.export()", browser)).contains("\"a\"", "\"b\"");
      assertThat(browser.evaluate(LOG)).isNull();

      browser.reload();
      browser.waitUntil("return Boolean(window.prepbook && prepbook.progress)");
      assertThat(text(IDS, browser)).isEqualTo("a,b");
      assertThat(browser.texts(NOTICES)).isEmpty();
      browser.evaluate("roomAgain()");
      answer("c", 3, browser);
      assertThat(browser.evaluate("return prepbook.progress.problem")).isNull();
      assertThat(text(LOG, browser)).contains("\"a\"", "\"b\"", "\"c\"");
      assertThat(browser.evaluate("return prepbook.progress.unsaved()")).isEqualTo(0L);
    } finally {
      browser.forget(full);
    }
  }

  @Test
  void aDeviceThatRefusesIsSaidOnceAndThePageGoesOn(Browser browser, Site site) {
    String refused = browser.beforeEveryPage(REFUSED);
    try {
      open(browser, site);
      answer("a", 3, browser);
      answer("a", 3, browser);
      assertThat(browser.texts(NOTICES))
          .hasSize(1)
          .allMatch(text -> text.contains("keep anything"));
      assertThat(text("return prepbook.progress.problem", browser)).isEqualTo("blocked");
      assertThat(browser.evaluate("return prepbook.progress.card('a').reps")).isEqualTo(2L);
      assertThat(browser.evaluate("return prepbook.progress.undo()")).isEqualTo("a");
      assertThat(text("return prepbook.progress.export()", browser)).contains("\"undo\"");
      assertThat(browser.elements(".label--state")).hasSize(10);
    } finally {
      browser.forget(refused);
    }
  }

  @Test
  void aDamagedLogIsPutAsideAndTheRestCounts(Browser browser, Site site) {
    open(browser, site);
    answer("a", 3, browser);
    String damaged = text(LOG, browser) + "{\"id\":\"b\",\"ti";
    browser.evaluate("prepbook.keep('log', arguments[0])", damaged);
    open(browser, site);
    assertThat(browser.texts(NOTICES)).hasSize(1).allMatch(text -> text.contains("put aside"));
    assertThat(text(IDS, browser)).isEqualTo("a");
    assertThat(text("return prepbook.kept('log-damaged-1')", browser)).isEqualTo(damaged);

    answer("c", 3, browser);
    assertThat(text(LOG, browser)).contains("\"a\"", "\"c\"").doesNotContain("\"b\"");
    assertThat(text("return prepbook.kept('log-damaged-1')", browser)).isEqualTo(damaged);
    open(browser, site);
    assertThat(browser.texts(NOTICES)).isEmpty();
    browser.evaluate("prepbook.keep('log', '\\u0000<b>')");
    open(browser, site);
    assertThat(text("return prepbook.kept('log-damaged-2')", browser)).isEqualTo("\u0000<b>");
  }

  @Test
  void aDamagedLogIsNotWrittenOverWhileThereIsNoRoomForItsCopy(Browser browser, Site site) {
    open(browser, site);
    browser.evaluate("prepbook.keep('log', 'damaged')");
    String full = browser.beforeEveryPage(FULL);
    try {
      open(browser, site);
      answer("a", 3, browser);
      assertThat(text(LOG, browser)).isEqualTo("damaged");
      assertThat(text(IDS, browser)).isEqualTo("a");
    } finally {
      browser.forget(full);
    }
  }

  @Test
  void afterTheClockWasSetBackTheLaterAnswerIsTheLater(Browser browser, Site site) {
    open(browser, site);
    browser.evaluate(MOVE_CLOCK, 400);
    answer("a", 4, browser);
    browser.evaluate(MOVE_CLOCK, 0);
    assertThat(text("return prepbook.progress.state('a').name", browser)).isEqualTo("due");
    answer("a", 1, browser);
    assertThat(browser.evaluate("return prepbook.progress.log().map(e => e.grade).join()"))
        .isEqualTo("4,1");
    assertThat(
            browser.ask(
                """
                const card = prepbook.progress.card('a');
                return card.reps === 2 && card.lapses === 1
                    && Math.abs(card.due - Date.now() - 600000) < 60000;
                """))
        .isTrue();
    assertThat(text("return prepbook.progress.state('a').name", browser)).isEqualTo("learning");
    String file = text("return prepbook.progress.export()", browser);
    browser.evaluate("prepbook.progress.erase()");
    assertThat(merge(file, browser)).isEqualTo("2 + 0");
    assertThat(browser.evaluate("return prepbook.progress.card('a').lapses")).isEqualTo(1L);
  }

  @Test
  void whatIsNoAnswerIsRefused(Browser browser, Site site) {
    open(browser, site);
    for (String answer : List.of("{id: 'a', grade: 5}", "{id: '', grade: 3}", "{id: 'a'}")) {
      assertThat(
              browser.ask(
                  "try { prepbook.progress.answer("
                      + answer
                      + "); return false; }"
                      + " catch (refused) { return true; }"))
          .as(answer)
          .isTrue();
    }
    assertThat(browser.evaluate(LOG)).isNull();
  }
}
