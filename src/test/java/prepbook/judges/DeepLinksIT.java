package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.judges.BrowserIT.Way;
import prepbook.judges.BuiltGuide.Site;

/** Links from elsewhere lead to what they mean. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class DeepLinksIT {

  /** A section with ten answers. */
  private static final String SECTION = "core-django.html";

  private static final String IS_OPEN_AND_IN_VIEW =
      """
      const target = document.getElementById(arguments[0]);
      const top = target.getBoundingClientRect().top;
      const header = document.querySelector('.header');
      const covered = getComputedStyle(header).position === 'sticky'
          ? header.getBoundingClientRect().bottom : 0;
      return target.closest('details').open && target.checkVisibility()
          && top >= covered - 1 && top < innerHeight / 2;
      """;

  @ParameterizedTest
  @EnumSource
  void aLinkToAQuestionOpensItAndComesToIt(Way way, Browser browser, Site site) {
    browser.open(way.to(SECTION, site));
    List<String> ids =
        browser.texts("return Array.from(document.querySelectorAll('.question'), q => q.id)");
    String id = ids.get(6);

    browser.open(way.to(SECTION + "#" + id, site));
    browser.waitUntil(IS_OPEN_AND_IN_VIEW, id);
    assertThat(
            browser.texts(
                "return Array.from(document.querySelectorAll('.question[open]'), q => q.id)"))
        .containsExactly(id);

    browser.go(way.to(SECTION + "#" + ids.get(2), site));
    browser.waitUntil(IS_OPEN_AND_IN_VIEW, ids.get(2));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLinkToAHeadingInAClosedCardOpensTheCard(boolean javaScript, Browser browser, Site site) {
    browser.open(site.address(SECTION));
    List<String> ids =
        browser.texts(
            """
            return Array.from(
                document.querySelectorAll('.question__body :is(h3, h4)[id]'), h => h.id)
            """);
    assertThat(ids).hasSizeGreaterThan(10);
    String id = ids.get(ids.size() / 2);

    browser.javaScript(javaScript);
    browser.open(site.address(SECTION + "#" + id));
    browser.waitUntil(IS_OPEN_AND_IN_VIEW, id);
  }

  @ParameterizedTest
  @EnumSource
  void aLinkToAQuestionThatMovedToAnotherSectionLeadsOnToIt(Way way, Browser browser, Site site) {
    browser.open(way.to(SECTION, site));
    String id = browser.texts("return [document.querySelector('details.question').id]").get(0);
    String wanted = way.to(SECTION, site) + "#" + id;
    browser.open(URI.create(way.to("models-orm.html", site) + "#" + id));
    browser.waitUntil("return location.href === '" + wanted + "'");
    browser.waitUntil("return document.getElementById('" + id + "').open");
  }
}
