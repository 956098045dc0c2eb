package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.judges.BuiltGuide.Site;

/** The guide's diagrams can be seen whole and read, on a phone, too. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class DiagramsFitIT {

  private static final List<String> PAGES =
      List.of(
          "core-django.html",
          "models-orm.html",
          "views-templates.html",
          "authentication-authorization.html",
          "middleware-caching-performance.html",
          "code-quality-awareness.html",
          "production-debugging-awareness.html",
          "tips-best-practices.html");

  /** Pixels; names in code are wide enough with a little less. */
  private static final String UNREADABLE =
      """
      const found = [];
      for (const body of document.querySelectorAll('.diagram__body')) {
        const drawing = body.querySelector('.drawing');
        const frame = drawing.getBoundingClientRect();
        const scale = frame.width / drawing.getAttribute('width');
        const name = drawing.getAttribute('aria-label').slice(0, 40) + ' ';
        if (body.scrollWidth > body.clientWidth) {
          found.push(name + body.scrollWidth + ' in ' + body.clientWidth);
        }
        for (const text of drawing.querySelectorAll('text')) {
          const at = text.getBoundingClientRect();
          const size = parseFloat(getComputedStyle(text).fontSize) * scale;
          if (size < (text.matches('.d-code') ? 9 : 9.99)) {
            found.push(name + text.textContent + ' ' + size);
          }
          if (at.left < frame.left - .5 || at.right > frame.right + .5) {
            found.push(name + text.textContent + ' is cut off');
          }
        }
      }
      return found;
      """;

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {375, 500, 768, 1100})
  void noneScrollsAndAllLettersCanBeRead(int width, Browser browser, Site site) throws Exception {
    List<String> found = new ArrayList<>();
    long drawings = 0;
    browser.viewport(width, 900);
    for (String page : PAGES) {
      browser.open(site.address(page));
      browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      drawings += browser.elements(".drawing").size();
      found.addAll(browser.texts(UNREADABLE));
    }

    assertThat(drawings).isEqualTo(16);
    assertThat(found).isEmpty();
  }
}
