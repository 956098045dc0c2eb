package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.judges.BuiltGuide.Site;

/** When a question comes back: FSRS-6, against the figures of its authors' own programs. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class FsrsIT {

  /** Grades a new card whenever it is due, and returns the whole days until each next time. */
  private static final String WHEN_DUE =
      """
      let time = Date.UTC(2022, 10, 29, 12, 30);
      let card = prepbook.fsrs.replay([]);
      return Array.from(arguments[0], grade => {
        card = prepbook.fsrs.next(card, Number(grade), time);
        time = card.due;
        return Math.floor(card.interval);
      });
      """;

  /** Replays answers, each some days behind the one before, and returns the card. */
  private static final String AFTER_DAYS =
      """
      let time = Date.UTC(2022, 10, 29, 12, 30);
      const log = arguments[0].map(([days, grade]) => {
        time += days * 86400000;
        return {time, grade};
      });
      const card = prepbook.fsrs.replay(log);
      card.recallNow = prepbook.fsrs.recall(card, time);
      card.minutes = (card.due - card.last) / 60000;
      return card[arguments[1]];
      """;

  @BeforeEach
  void open(Browser browser, Site site) {
    browser.open(site.address("core-django.html"));
    browser.waitUntil("return Boolean(prepbook.progress)");
  }

  private static double after(String answers, String what, Browser browser) {
    List<List<Integer>> log =
        Stream.of(answers.split(" "))
            .map(answer -> Stream.of(answer.split(":")).map(Integer::valueOf).toList())
            .toList();
    return browser.evaluate(AFTER_DAYS, log, what) instanceof Number number
        ? number.doubleValue()
        : Double.NaN;
  }

  @Test
  void answeredWhenDueTheDaysAreThoseOfPyFsrs(Browser browser) {
    assertThat(browser.texts(WHEN_DUE, "3333331133333"))
        .containsExactly("0", "2", "11", "46", "163", "498", "0", "0", "2", "4", "7", "12", "21");
  }

  @ParameterizedTest
  @CsvSource({
    // Days since the answer before, and the grade.
    "0:1 0:3 1:3 3:3 8:3 21:3, stability, 53.62691",
    "0:1 0:3 1:3 3:3 8:3 21:3, difficulty, 6.35749",
    "0:1, difficulty, 6.4133",
    "0:2, difficulty, 5.11217",
    "0:3, difficulty, 2.11810",
    "0:4, difficulty, 1",
    "0:1, stability, 0.212",
    "0:4, stability, 8.2956",
    // Steps: 1 and 10 minutes while it is learnt, 10 when it is learnt anew.
    "0:1, minutes, 1",
    "0:2, minutes, 5.5",
    "0:3, minutes, 10",
    "0:3 0:2, minutes, 10",
    "0:3 0:1, minutes, 1",
    "0:4 8:1, minutes, 10",
    "0:4 8:1 0:2, minutes, 15",
    "0:4 8:1, lapses, 1",
    "0:4 8:1 0:3, reps, 3",
    // Difficulty stays within 1 and 10, stability above nothing.
    "0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1, difficulty, 9.97799",
    "0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1 0:1, stability, 0.001",
    "0:4 8:4 60:4 400:4, difficulty, 1",
    // Never more than a hundred years.
    "0:4 8:4 90:4 900:4 9000:4 20000:4 36500:4, interval, 36500",
    "0:4 8:4 90:4 900:4 9000:4 20000:4 36500:4, stability, 36500",
    // Each grade after eight days, and a way with two lapses.
    "0:4 8:1, stability, 1.38863",
    "0:4 8:2, stability, 26.70418",
    "0:4 8:3, stability, 38.90515",
    "0:4 8:4, stability, 65.62423",
    "0:4 8:4 60:1 100:1, stability, 1.24312",
    "0:4 8:4 60:1 100:1, difficulty, 9.00802",
    "0:3 0:3 2:1 0:3 3:4, stability, 6.93018",
    // On the same day nothing but "again" takes stability away.
    "0:3 0:4, stability, 3.94605",
    "0:4 8:3 0:2, stability, 38.90515",
    "0:4 8:3 0:1, stability, 10.85581",
  })
  void theFiguresAreThoseOfPyFsrs(String answers, String what, double value, Browser browser) {
    assertThat(after(answers, what, browser)).isCloseTo(value, within(0.00001));
  }

  @Test
  void aClockSetBackCountsAsTheSameDay(Browser browser) {
    for (String what : List.of("stability", "difficulty", "reps", "interval")) {
      assertThat(after("0:4 8:3 -400:3", what, browser))
          .isEqualTo(after("0:4 8:3 0:3", what, browser));
    }
    assertThat(after("0:4 -400:3", "recallNow", browser)).isEqualTo(1);
  }

  @Test
  void aCardIsDueFromTheStartOfItsDay(Browser browser) {
    assertThat(
            browser.ask(
                """
                const fsrs = prepbook.fsrs;
                const evening = new Date(2024, 4, 1, 23, 50).getTime();
                const card = fsrs.next(fsrs.replay([]), 4, evening);
                const due = new Date(card.due);
                return card.interval === 8 && due.getDate() === 9 && due.getHours() === 4
                    && fsrs.day(card.due) - fsrs.day(evening) === 8
                    // An evening goes on behind midnight.
                    && fsrs.recall(card, evening + 3600000) === 1
                    && fsrs.recall(card, evening + 6 * 3600000) < 1
                    && Math.abs(fsrs.recall(card, card.due) - 0.9) < 0.01;
                """))
        .isTrue();
  }
}
