package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prepbook.judges.Browser.Scheme;
import prepbook.judges.BuiltGuide.Site;

/** axe-core finds no barrier on any kind of page, in any state. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class AccessibilityIT {

  /** The kinds of pages, each with an address that shows one. */
  enum Kind {
    HOME("index.html"),
    SECTION("core-django.html"),
    FILTERED("core-django.html?level=mid&level=senior&tag=security"),
    NONE_MATCHES("core-django.html?level=junior&tag=security&state=due"),
    QUESTIONS_ONLY("core-django.html?only=questions"),
    ALL_QUESTIONS("questions.html?level=junior"),
    TAG("tag-orm.html"),
    PROSE("code-quality-awareness.html"),
    NOT_FOUND("no/such/page.html");

    private final String address;

    Kind(String address) {
      this.address = address;
    }
  }

  private final AxeChecker axe;

  AccessibilityIT() throws IOException {
    axe = new AxeChecker();
  }

  static Stream<Arguments> pagesSchemesAndWidths() {
    return Stream.of(Kind.values())
        .flatMap(
            page ->
                Stream.of(Scheme.values())
                    .flatMap(
                        scheme ->
                            Stream.of(375, 1440).map(width -> Arguments.of(page, scheme, width))));
  }

  @ParameterizedTest(name = "{0}, {1}, {2} px")
  @MethodSource("pagesSchemesAndWidths")
  void axeFindsNoViolation(Kind kind, Scheme scheme, int width, Browser browser, Site site)
      throws IOException {
    String name = "%s-%s-%d".formatted(kind, scheme, width).toLowerCase(Locale.ROOT);
    browser.viewport(width, 900);
    browser.scheme(scheme);
    browser.open(site.address(kind.address));
    if (kind.address.contains("?")) {
      browser.waitUntil("return !document.documentElement.matches('.choosing')");
    }

    browser.screenshot(name);
    assertThat(axe.violations(browser)).as("as it opens").isEmpty();

    if (browser.ask("return document.querySelector('details') !== null")) {
      browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      browser.screenshot(name + "-open");
      assertThat(axe.violations(browser)).as("with everything open").isEmpty();
    }
  }
}
