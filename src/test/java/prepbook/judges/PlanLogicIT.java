package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.judges.BuiltGuide.Site;

/** The days between today and an interview: the calculation, the calendar, the calendar file. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class PlanLogicIT {

  private static final String HELPERS =
      """
      window.items = (count, card) => Array.from({length: count}, (_, i) =>
          ({id: 'q' + i, section: Math.floor(i * 5 / count), card: card || prepbook.fsrs.replay([])}));
      window.minutes = room => ({room, fresh: 4, again: 2});
      window.plan = (list, days, options) => {
        const from = prepbook.plan.today();
        return {from, to: from + days, ...prepbook.plan.make(list, from, from + days, options)};
      };
      const done = arguments[arguments.length - 1];
      prepbook.practice.ready.then(() => prepbook.load('plan')).then(() => done());
      """;

  @BeforeEach
  void open(Browser browser, Site site) {
    load(browser, site);
  }

  private static void load(Browser browser, Site site) {
    browser.open(site.address("practice.html"));
    browser.evaluateLater(HELPERS);
  }

  /** Everything that must hold of a plan in which all find room; says what does not. */
  private static final String FAULTS =
      """
      const [count, days, room] = arguments;
      const start = performance.now();
      const list = items(count);
      const made = plan(list, days, minutes(room));
      const faults = [];
      const must = (holds, what) => { if (!holds) faults.push(what); };
      must(performance.now() - start < 3000, 'slow');
      must(made.fits && made.out.length === 0, 'not all find room');
      const first = {}, last = {};
      made.days.forEach(day => {
        must(day.fresh.length * 4 + day.again.length * 2 <= room, 'too much on ' + day.day);
        must(day.day >= made.from && day.day < made.to, 'outside: ' + day.day);
        day.fresh.forEach(item => { must(!(item.id in first), 'twice new: ' + item.id);
          first[item.id] = last[item.id] = day.day; });
        day.again.forEach(item => { must(day.day > last[item.id], 'reviewed too soon: ' + item.id);
          last[item.id] = day.day; });
      });
      must(Object.keys(first).length === count, 'missing');
      const eve = made.days.find(day => day.day === made.to - 1);
      must(!eve || (eve.fresh.length === 0 && eve.again.length * 2 <= room / 2), 'heavy eve');
      const loads = made.days.map(day => day.fresh.length * 4 + day.again.length * 2);
      must(Math.max(...loads) <= made.room, 'above the level');
      prepbook.plan.recall(list, made.cards, prepbook.plan.noon(made.to))
          .forEach(sum => must(sum.recall > 0.88, 'recall ' + sum.recall));
      return faults;
      """;

  @ParameterizedTest
  @CsvSource({
    "50, 30, 60",
    "50, 14, 60",
    "50, 8, 90",
    "1000, 60, 240",
    "1000, 365, 60",
    "50, 1095, 30"
  })
  void allQuestionsAreLearntAndReviewedInTime(int count, int days, int room, Browser browser) {
    assertThat(browser.texts(FAULTS, count, days, room)).isEmpty();
  }

  @Test
  void theLoadIsLevelled(Browser browser) {
    assertThat(
            browser.texts(
                """
                const made = plan(items(50), 30, minutes(120));
                const loads = made.days.slice(0, -3).map(d => d.fresh.length * 4 + d.again.length * 2);
                return [made.room <= 20, Math.max(...loads) <= 2.5 * Math.min(...loads)];
                """))
        .containsExactly("true", "true");
  }

  @Test
  void whatDoesNotFitIsLeftOutFairlyAndTheRoomItNeedsIsNamed(Browser browser) {
    assertThat(
            browser.texts(
                """
                const list = items(1000);
                const made = plan(list, 20, minutes(30));
                const learnt = [0, 0, 0, 0, 0];
                made.days.forEach(day => day.fresh.forEach(item => learnt[item.section]++));
                return [made.fits, made.out.length + learnt.reduce((a, b) => a + b),
                    Math.max(...learnt) - Math.min(...learnt) <= 1,
                    plan(list, 20, minutes(made.needed)).fits,
                    plan(list, 20, minutes(Math.floor(made.needed * 0.8))).fits];
                """))
        .containsExactly("false", "1000", "true", "true", "false");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aFewDaysHoldWhatTheyCan(int days, Browser browser) {
    assertThat(
            browser.ask(
                """
                const made = plan(items(1000), arguments[0], minutes(60));
                const today = made.days[0];
                return today.day === made.from && today.fresh.length === 15
                    && made.days.every(d => d.fresh.length * 4 + d.again.length * 2 <= 60);
                """,
                days))
        .isTrue();
  }

  @Test
  void whatIsKnownIsOnlyReviewedAndWhatIsLateComesFirst(Browser browser) {
    assertThat(
            browser.texts(
                """
                const now = Date.now(), day = 864e5;
                const card = prepbook.fsrs.replay([40, 39.99].map(ago => ({time: now - ago * day, grade: 3})));
                const made = plan(items(30, card), 10, minutes(30));
                const days = made.days.map(d => d.day - made.from);
                return [card.due < now, made.days.every(d => !d.fresh.length),
                    made.days.reduce((all, d) => all + d.again.length, 0) >= 30, days[0], made.fits];
                """))
        .containsExactly("true", "true", "true", "0", "true");
  }

  @Test
  void theFirstDayCanBeSettled(Browser browser) {
    assertThat(
            browser.texts(
                """
                const made = plan(items(50), 30, {...minutes(30), fixed: {q7: true, q49: true}});
                return made.days[0].fresh.map(item => item.id);
                """))
        .containsExactlyInAnyOrder("q7", "q49");
  }

  @Test
  void aQuestionMayBeCalledLikeSomethingOfTheLanguages(Browser browser) {
    assertThat(
            browser.texts(
                """
                const list = ['constructor', '__proto__', 'toString']
                    .map(id => ({id, section: 0}));
                const day = n => prepbook.plan.isoDay(prepbook.plan.today() + n);
                const today = ids => prepbook.plan.state(list, {date: day(20), amount: 60, unit: 'minutes',
                    today: {day: day(0), ids}}).list.map(item => item.id).join();
                const all = prepbook.plan.state(list, {date: day(20), amount: 60, unit: 'minutes'});
                const recall = prepbook.plan.recall(all.items, all.cards, Date.now())[0].count;
                return [today(['a']), today(['__proto__']), all.days.flatMap(d => d.fresh).length, recall];
                """))
        .containsExactly("", "__proto__", "3", "3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "America/Sao_Paulo",
        "Pacific/Apia",
        "Asia/Kathmandu",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "Africa/Casablanca",
        "Australia/Lord_Howe"
      })
  void daysAreThoseOfTheDevicesCalendar(String zone, Browser browser, Site site) {
    browser.timeZone(zone);
    load(browser, site);
    assertThat(
            browser.ask(
                """
                const start = prepbook.plan.parseDay('2026-01-01');
                for (let day = start; day < start + 1200; day++) {
                  if (prepbook.plan.dayOf(prepbook.plan.noon(day)) !== day) return false;
                  if (prepbook.plan.parseDay(prepbook.plan.isoDay(day)) !== day) return false;
                }
                const made = plan(items(50), 400, minutes(30));
                const date = new Date(prepbook.plan.noon(made.days[0].day));
                return made.fits && date.getHours() === 12;
                """))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-02-30", "2026-13-01", "26-01-01", "12026-01-01", "soon"})
  void whatIsNoDateIsNone(String text, Browser browser) {
    assertThat(browser.evaluate("return prepbook.plan.parseDay(arguments[0])", text)).isNull();
  }

  private static final String CALENDAR =
      """
      const events = [
        {day: prepbook.plan.parseDay('2028-02-28'), title: 'A, b; c \\\\ d', text: 'x\\ny', address: 'https://example.org/p.html#plan'},
        {day: prepbook.plan.parseDay('2028-02-29'), title: 'समीक्षा 🐍 '.repeat(20), text: '', address: ''}];
      return encodeURIComponent(prepbook.plan.calendar(
          {id: 'g', name: 'N', now: Date.UTC(2026, 10, 25, 16, 5, 9), events}));
      """;

  @Test
  void theCalendarFileIsAsTheStandardWantsIt(Browser browser) {
    // Selenium would change the ends of the lines.
    String file =
        URLDecoder.decode(String.valueOf(browser.evaluate(CALENDAR)), StandardCharsets.UTF_8);

    assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
    assertThat(List.of(file.split("\r\n")))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\uFFFD"));
    List<String> lines = List.of(file.replace("\r\n ", "").split("\r\n"));
    assertThat(lines)
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains(
            "UID:20280228-g@prepbook",
            "UID:20280229-g@prepbook",
            "DTSTAMP:20261125T160509Z",
            "DTSTART;VALUE=DATE:20280228",
            "DTEND;VALUE=DATE:20280229",
            "DTSTART;VALUE=DATE:20280229",
            "DTEND;VALUE=DATE:20280301",
            "SUMMARY:A\\, b\\; c \\\\ d",
            "DESCRIPTION:x\\ny",
            "URL:https://example.org/p.html#plan",
            "SUMMARY:" + "समीक्षा 🐍 ".repeat(20));
    assertThat(lines.stream().filter(line -> line.startsWith("URL:"))).hasSize(1);
  }
}
