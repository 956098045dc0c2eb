package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prepbook.judges.BrowserIT.Way;
import prepbook.judges.BuiltGuide.Site;

/** Code and links that go to the clipboard. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class CopyIT {

  private static final String SECTION = "core-django.html";

  /** A clipboard that keeps what it is given, or refuses it. */
  private static final String CLIPBOARD =
      """
      window.copied = null;
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: text => {
        if (arguments[0]) return Promise.reject(new Error('refused'));
        window.copied = text;
        return Promise.resolve();
      }}});
      """;

  private static final String SAID =
      "return document.querySelector('.notices').textContent.startsWith(arguments[0])";

  private static void open(Browser browser, Way way, String page, Site site, boolean refuse) {
    browser.open(way.to(page, site));
    browser.waitUntil("return Boolean(window.prepbook && prepbook.copyButtons)");
    browser.evaluate(CLIPBOARD.replace("arguments[0]", String.valueOf(refuse)));
    browser.evaluate("document.querySelectorAll('.question').forEach(q => { q.open = true; })");
  }

  private static void click(Browser browser, String selector) {
    browser.evaluate(
        "document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", selector);
    browser.element(selector).click();
  }

  @ParameterizedTest
  @EnumSource
  void codeIsCopiedAndTheReaderIsTold(Way way, Browser browser, Site site) {
    open(browser, way, SECTION, site, false);
    click(browser, ".code__copy");

    browser.waitUntil(SAID, "Copied.");
    assertThat(
            browser.ask(
                "return document.querySelector('.notices').getAttribute('role') === 'status'"))
        .isTrue();
    assertThat(
            browser.ask(
                "return window.copied === document.querySelector('.code code').textContent"))
        .isTrue();
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void ofASessionOnlyWhatWasTypedIsCopied(Browser browser, Site site) {
    open(browser, Way.HTTP, SECTION, site, false);
    assertThat(
            browser.evaluate(
                """
                const code = document.createElement('code');
                code.innerHTML = '<i class=p>&gt;&gt;&gt; </i><b>for</b> i in x:\\n'
                    + '<i class=p>... </i>    print(i)\\n'
                    + '<i class=o>1</i>\\n\\n<i class=o>2</i>\\n'
                    + '<i class=p>&gt;&gt;&gt; </i>len(x)\\n<i class=o>2</i>';
                return prepbook.codeText(code);
                """))
        .isEqualTo("for i in x:\n    print(i)\nlen(x)");
  }

  @Test
  void noPromptAndNoNoteIsEverCopied(Browser browser, Site site) throws Exception {
    for (String page : site.pages()) {
      browser.open(site.address(page));
      if (!browser.ask("return document.querySelector('.code') !== null")) {
        continue;
      }
      browser.waitUntil("return document.querySelector('.code__copy') !== null");
      assertThat(
              browser.texts(
                  "return Array.from(document.querySelectorAll('.code code'), c => prepbook.codeText(c))"))
          .as(page)
          .allMatch(text -> !text.isBlank())
          .noneMatch(text -> text.startsWith(">>> ") || text.startsWith("$ "))
          .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("not run:"));
    }
  }

  @Test
  void whereTheClipboardRefusesTheCodeIsSelected(Browser browser, Site site) {
    open(browser, Way.HTTP, SECTION, site, true);
    click(browser, ".code__copy");

    browser.waitUntil(SAID, "The browser does not allow copying. The code is selected");
    assertThat(browser.ask("return getSelection().toString().length > 20")).isTrue();
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theLinkOfACardIsFollowedAndCopiedWhole(Way way, Browser browser, Site site) {
    open(browser, way, SECTION + "?level=junior", site, false);
    click(browser, ".card__link");

    browser.waitUntil(SAID, "The link was copied.");
    assertThat(browser.evaluate("return window.copied"))
        .isEqualTo(
            browser.evaluate(
                "return new URL(location.pathname, location).href + '#' + document.querySelector('.question').id"));
    assertThat(browser.address().getFragment())
        .isEqualTo(browser.evaluate("return document.querySelector('.question').id"));
  }

  @Test
  void aClickForANewTabCopiesNothing(Browser browser, Site site) {
    open(browser, Way.HTTP, SECTION, site, false);
    browser.evaluate(
        """
        const link = document.querySelector('.card__link');
        link.addEventListener('click', event => event.preventDefault());
        link.dispatchEvent(new MouseEvent('click', {ctrlKey: true, bubbles: true, cancelable: true}));
        """);

    assertThat(browser.evaluate("return window.copied")).isNull();
  }

  @Test
  void everyButtonIsLargeEnoughForAThumb(Browser browser, Site site) {
    browser.viewport(375, 800);
    open(browser, Way.HTTP, SECTION + "?level=mid", site, false);

    assertThat(
            browser.texts(
                """
                return Array.from(document.querySelectorAll(
                    '.code__copy, .chip, .filters select, .toolbar button, .header__link'))
                    .filter(e => e.checkVisibility())
                    .map(e => [e, e.getBoundingClientRect()])
                    .filter(([e, box]) => box.width < 43.9 || box.height < 43.9)
                    .map(([e, box]) => e.outerHTML.slice(0, 80) + ' ' + box.width + 'x' + box.height);
                """))
        .isEmpty();
  }
}
