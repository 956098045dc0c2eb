package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.judges.BuiltGuide.Site;

/** What a mock interview asks next, how it says it, and what it makes of the grades. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class InterviewLogicIT {

  /**
   * A pool of sections × levels × questions, and an interview that gets a grade for each answer.
   */
  private static final String HELPERS =
      """
      window.pool = (sections, levels, each) => {
        const made = [];
        for (let s = 0; s < sections; s++) for (let l = 0; l < levels; l++)
          for (let q = 0; q < each; q++) made.push({id: `${s}-${l}-${q}`, section: s, level: l});
        return made;
      };
      window.talk = (pool, count, seed, grade) => {
        const asked = [];
        for (let i = 0; i < count; i++) {
          const question = prepbook.interview.next(pool, asked, seed);
          if (!question) break;
          asked.push({...question, grade: grade(question, i)});
        }
        return asked;
      };
      const done = arguments[arguments.length - 1];
      prepbook.practice.ready.then(() => prepbook.load('interview')).then(() => done());
      """;

  @BeforeEach
  void open(Browser browser, Site site) {
    browser.open(site.address("practice.html"));
    browser.evaluateLater(HELPERS);
  }

  @Test
  void noQuestionComesTwiceAndThenTheyEnd(Browser browser) {
    assertThat(
            browser.ask(
                """
                const asked = talk(pool(5, 3, 4), 100, 'a', () => 3);
                return asked.length === 60 && new Set(asked.map(a => a.id)).size === 60;
                """))
        .isTrue();
  }

  @Test
  void aQuestionMayBeCalledLikeSomethingOfTheLanguages(Browser browser) {
    assertThat(
            browser.texts(
                """
                const ids = ['constructor', '__proto__', 'toString'];
                const list = ids.map(id => ({id, section: 0, level: -1}));
                return talk(list, 9, 'e', () => 3).map(a => a.id);
                """))
        .containsExactlyInAnyOrder("constructor", "__proto__", "toString");
  }

  @ParameterizedTest
  @CsvSource({"5, 12", "7, 7", "3, 10", "9, 4"})
  void everySectionHasItsTurn(int sections, int count, Browser browser) {
    assertThat(
            browser.ask(
                """
                const [sections, count] = arguments;
                const turns = Array(sections).fill(0);
                talk(pool(sections, 3, 9), count, 'b', (q, i) => 1 + i % 4)
                    .forEach(a => turns[a.section]++);
                return Math.max(...turns) - Math.min(...turns) <= 1;
                """,
                sections, count))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"4, 2", "3, 2", "1, 0", "2, 0"})
  void itGetsHarderAsItGoesWellAndEasierAsItDoesNot(int grade, int level, Browser browser) {
    assertThat(
            browser.texts(
                """
                const grade = arguments[0];
                const asked = talk(pool(4, 3, 9), 12, 'c', () => grade);
                return [asked[0].level, ...asked.slice(4).map(a => a.level)];
                """,
                grade))
        .startsWith("1")
        .endsWith(String.valueOf(level), String.valueOf(level), String.valueOf(level));
  }

  @Test
  void aSeedDecidesAndAnotherDecidesOtherwise(Browser browser) {
    assertThat(
            browser.ask(
                """
                const ids = seed => talk(pool(5, 3, 9), 10, seed, () => 3).map(a => a.id).join();
                const many = new Set(Array.from({length: 20}, (_, i) => ids('seed' + i)));
                return ids('x') === ids('x') && many.size === 20;
                """))
        .isTrue();
  }

  @Test
  void questionsWithoutLevelsAndThoseOfTheLastInterviewAreAskedToo(Browser browser) {
    assertThat(
            browser.ask(
                """
                const plain = pool(2, 1, 5).map(q => ({...q, level: -1, recent: q.id.endsWith('0')}));
                const asked = talk(plain, 99, 'd', () => 3).map(a => a.id);
                return asked.length === 10 && asked.slice(8).every(id => id.endsWith('0'));
                """))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, 5, 1", "1, 5, 1", "2, 5, 2", "3, 5, 3", "4, 5, 3", "5, 5, 4", "1, 1, 4"})
  void pointsMadeSuggestAGrade(int made, int all, int grade, Browser browser) {
    assertThat(
            browser.evaluate(
                "return prepbook.interview.proposal(arguments[0], arguments[1])", made, all))
        .isEqualTo((long) grade);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<code>select_related</code> vs <code>prefetch_related</code> | select related vs prefetch related",
        "What is <code>__str__()</code>? | What is str?",
        "<code>ModelForm</code>, and why | Model Form, and why",
        "Is <code>==</code> like <code>is</code>? | Is == like is?",
        "A &amp; B &lt;x&gt;<pre>code()</pre> | A & B <x>",
      })
  void codeIsSaidInWords(String html, String said, Browser browser) {
    assertThat(browser.evaluate("return prepbook.interview.speakable(arguments[0])", html))
        .isEqualTo(said);
  }

  @Test
  void theOverallGradeIsRoundedDown(Browser browser) {
    assertThat(
            browser.evaluate(
                """
                const talk = {choice: {minutes: 5, questions: 4}, asked: [0, 0, 0, 0]};
                return prepbook.interview.figures(talk, {mean: 2.75, skipped: 0, ms: 0})[2][1];
                """))
        .isEqualTo("Shaky");
  }

  @Test
  void sumsNameTheStrongestAndTheWeakestSection(Browser browser) {
    assertThat(
            browser.texts(
                """
                const sums = prepbook.interview.summary([
                  {section: 2, grade: 4, ms: 1000}, {section: 0, grade: 4, ms: 500},
                  {section: 2, grade: 3, ms: 1000}, {section: 1, grade: 0, ms: 10},
                  {section: 1, grade: 3, ms: 0}]);
                const even = prepbook.interview.summary(
                  [2, 0, 2, 0].map(section => ({section, grade: 3, ms: 0})));
                return [sums.strongest, sums.weakest, sums.ms, sums.skipped, sums.weak.length,
                    sums.sections.map(s => s.section + ':' + s.mean).join(' '), even.strongest];
                """))
        .containsExactly("2", "1", "2510", "1", "1", "0:4 1:2 2:3.5", "null");
  }
}
