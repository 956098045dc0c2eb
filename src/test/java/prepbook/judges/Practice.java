package prepbook.judges;

import java.util.List;
import prepbook.judges.BuiltGuide.Site;

/** The page to practise on as its reader meets it: opened, answered by keyboard, read. */
final class Practice {

  static final String ASKED = "return document.querySelector('.ask__show') !== null";
  static final String ANSWERED =
      "return document.querySelector('.ask__answer:not([hidden])') !== null";
  static final long MINUTE = 60_000;
  static final long DAY = 24 * 60 * MINUTE;

  /** Lets a test turn the clock; a reload keeps what it shows. */
  private static final String CLOCK =
      """
      (() => {
        const Real = Date;
        let shift = 0;
        try { shift = Number(sessionStorage.getItem('shift')) || 0; } catch (opaque) { return; }
        window.Date = class extends Real {
          constructor(...parts) { if (parts.length) super(...parts); else super(Real.now() + shift); }
          static now() { return Real.now() + shift; }
        };
        window.turnClock = ms => { shift += ms; sessionStorage.setItem('shift', shift); };
      })();
      """;

  private Practice() {}

  /** From now on every page has a clock that {@code turnClock} turns; to be forgotten. */
  static String clock(Browser browser) {
    return browser.beforeEveryPage(CLOCK);
  }

  static void open(Browser browser, Site site, String hash) {
    browser.open(site.address("practice.html" + hash));
    ready(browser);
  }

  static void ready(Browser browser) {
    browser.waitUntil("return !document.querySelector('[data-practice]').hidden");
  }

  /** Sees the next question, thinks, looks, and grades, all by keyboard. */
  static String answer(Browser browser, String grade) {
    browser.waitUntil(ASKED);
    String asked = question(browser);
    browser.type(" ");
    browser.waitUntil(ANSWERED);
    browser.type(grade);
    return asked;
  }

  static String question(Browser browser) {
    return text(browser, ".ask__number");
  }

  static String text(Browser browser, String selector) {
    return browser.element(selector).getText();
  }

  /** The large numbers, each with its word. */
  static List<String> figures(Browser browser) {
    return browser.texts(
        "return [...document.querySelectorAll('[data-mode]:not([hidden]) .figure')].map(f => f.textContent)");
  }

  static void limit(Browser browser, int limit) {
    browser.evaluate("prepbook.keep('new', arguments[0])", String.valueOf(limit));
  }
}
