package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.judges.Browser.Scheme;
import prepbook.judges.BuiltGuide.Site;

/**
 * axe-core finds no barrier in any state of an interview or a plan, and thumbs find all targets.
 */
@ExtendWith({BuiltGuide.class, Chromium.class})
class PractisingAccessibilityIT {

  private static final String SMALL =
      """
      return Array.from(document.querySelectorAll(
          '.mode:not([hidden]) :is(button, summary, input:not(.ask__tick), .picks__chip, dialog button)'))
          .filter(e => e.checkVisibility() && !e.closest('.ask__answer'))
          .map(e => e.closest('label') || e)
          .filter(e => { const box = e.getBoundingClientRect();
            return box.width && (box.height < 43.5 || box.width < 43.5); })
          .map(e => e.outerHTML.slice(0, 120));
      """;

  private final AxeChecker axe;

  PractisingAccessibilityIT() throws IOException {
    axe = new AxeChecker();
  }

  private void check(Browser browser, String state, Scheme scheme, int width) throws IOException {
    String name = "%s-%s-%d".formatted(state, scheme, width).toLowerCase(Locale.ROOT);
    browser.screenshot(name);
    assertThat(axe.violations(browser)).as(name).isEmpty();
    assertThat(browser.texts(SMALL)).as("small targets, " + name).isEmpty();
    assertThat(browser.ask("return document.scrollingElement.scrollWidth <= innerWidth"))
        .as("width, " + name)
        .isTrue();
  }

  private static void go(Browser browser, String click, String wait) {
    browser.evaluate("document.querySelector(arguments[0]).click()", click);
    browser.waitUntil("return document.querySelector(arguments[0]) !== null", wait);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 375", "DARK, 375", "LIGHT, 1440", "DARK, 1440"})
  void anInterview(Scheme scheme, int width, Browser browser, Site site) throws IOException {
    browser.viewport(width, 900);
    browser.scheme(scheme);
    browser.microphone(true);
    browser.open(site.address("practice.html"));
    browser.waitUntil("return Boolean(window.prepbook && prepbook.keep)");
    browser.evaluate(
        "prepbook.keep('interview', JSON.stringify({minutes: 5, questions: 2, record: true, speak: false}))");
    browser.open(site.address("practice.html#interview"));
    browser.waitUntil("return document.querySelector('.setup') !== null");
    browser.evaluate("document.querySelector('.setup .picks').open = true");
    check(browser, "interview-setup", scheme, width);
    go(browser, ".setup .review__go", ".talk__recording");
    check(browser, "interview-question", scheme, width);
    go(browser, ".talk__tools .button", ".halt[open]");
    check(browser, "interview-pause", scheme, width);
    browser.evaluate("document.querySelector('.halt .button').click()");
    go(browser, ".ask__show", "audio");
    browser.waitUntil("return document.querySelector('.ask__tick') !== null");
    browser.evaluate("document.querySelector('.ask__tick').click()");
    check(browser, "interview-answer", scheme, width);
    go(browser, ".grade--2", ".progress__dot[data-state='2']");
    check(browser, "interview-second", scheme, width);
    browser.evaluate("document.querySelectorAll('.talk__slot .button--quiet')[1].click()");
    browser.waitUntil("return document.querySelector('.outcomes') !== null");
    check(browser, "interview-report", scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 375", "DARK, 375", "LIGHT, 1440", "DARK, 1440"})
  void aPlan(Scheme scheme, int width, Browser browser, Site site) throws IOException {
    browser.viewport(width, 900);
    browser.scheme(scheme);
    browser.open(site.address("practice.html#plan"));
    browser.waitUntil("return document.querySelector('.setup') !== null");
    go(browser, ".setup .review__go", "[aria-describedby=plan-problem]");
    check(browser, "plan-setup", scheme, width);
    browser.evaluate(
        """
        document.querySelector('[type=date]').value = prepbook.plan.isoDay(prepbook.plan.today() + 6);
        document.querySelector('.setup').requestSubmit();
        """);
    browser.waitUntil("return document.querySelector('.today') !== null");
    browser.evaluate(
        "document.querySelectorAll('.mode:not([hidden]) details').forEach(d => { d.open = true; })");
    check(browser, "plan-shown", scheme, width);
    browser.evaluate(
        """
        JSON.parse(prepbook.kept('plan')).today.ids.forEach(id => prepbook.progress.answer({id, grade: 4}));
        """);
    browser.waitUntil("return document.querySelector('.today .review__go') === null");
    check(browser, "plan-done", scheme, width);
  }
}
