package prepbook.judges;

import java.net.URI;
import java.util.List;
import prepbook.judges.BuiltGuide.Site;

/** A mock interview as its candidate meets it: opened, started, answered, graded. */
final class Interview {

  /** Notes what is spoken, recorded and downloaded, and lets a test put the stopwatches forward. */
  static final String WATCH =
      """
      const real = performance.now.bind(performance);
      window.ahead = 0;
      performance.now = () => real() + window.ahead;
      window.spoken = [];
      window.files = [];
      window.sounds = 0;
      const voice = {speak(words) { window.spoken.push(words.lang + ' ' + words.text);
          setTimeout(() => words.onend && words.onend(), 0); }, cancel() {}};
      Object.defineProperty(window, 'speechSynthesis', {value: voice, configurable: true});
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = blob => {
        if (blob.type.startsWith('text')) blob.text().then(text => window.files.push(text));
        else window.sounds++;
        return make(blob);
      };
      """;

  private Interview() {}

  /** Opens the interview with a choice that was kept before. */
  static void open(Browser browser, URI page, String choice) {
    open(browser, page, choice, WATCH);
  }

  static void open(Browser browser, URI page, String choice, String before) {
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

  static URI page(Site site) {
    return site.address("practice.html#interview");
  }

  static void start(Browser browser) {
    browser.element(".setup .review__go").click();
    browser.waitUntil("return document.querySelector('.ask__show') !== null");
  }

  static void reveal(Browser browser) {
    browser.element(".ask__show").click();
    browser.waitUntil("return document.querySelector('.ask__tick') !== null");
  }

  static void grade(Browser browser, int grade) {
    String before = text(browser, ".progress__step");
    browser.element(".grade--" + grade).click();
    browser.waitUntil(
        """
        const step = document.querySelector('.progress__step');
        return !step || step.textContent !== arguments[0];
        """,
        before);
  }

  static String text(Browser browser, String selector) {
    return browser.element(selector).getText();
  }

  static List<String> log(Browser browser) {
    return browser.texts("return prepbook.progress.log().map(e => e.id + ' ' + e.grade)");
  }
}
