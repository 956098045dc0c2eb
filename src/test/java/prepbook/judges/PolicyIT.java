package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prepbook.judges.BrowserIT.Way;
import prepbook.judges.BuiltGuide.Site;

/** What pages may load and run: nothing of theirs is refused, and nothing of others gets in. */
@ExtendWith({BuiltGuide.class, Chromium.class})
class PolicyIT {

  /** Notes what the policy refuses, whether or not the console says so. */
  private static final String WATCH =
      """
      window.refused = [];
      document.addEventListener('securitypolicyviolation',
          event => refused.push(event.violatedDirective + ' ' + event.blockedURI));
      """;

  private static final String NOT_FOUND = "/404.html - Failed to load resource";

  private static final byte[] PIXEL =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  @TempDir private Path temp;
  private String watch = "";

  @BeforeEach
  void watch(Browser browser) {
    watch = browser.beforeEveryPage(WATCH);
  }

  @AfterEach
  void forget(Browser browser) {
    browser.forget(watch);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsRefusedOnAnyPage(Way way, Browser browser, Site site) throws IOException {
    for (String page : site.pages()) {
      browser.open(way.to(page, site));
      browser.evaluateLater("setTimeout(arguments[arguments.length - 1], 400)");
      press(browser, "[data-expand]");
      press(browser, "[data-theme-switch]");
      press(browser, "[data-settings-open]");
      browser.evaluate("document.querySelectorAll('dialog[open]').forEach(d => d.close())");
      if (press(browser, "[data-search-open]")) {
        browser.waitUntil("return Boolean(window.prepbookSearch && prepbookSearch.open)");
      }
      assertClean(browser, page);
    }
  }

  private static boolean press(Browser browser, String selector) {
    return browser.ask(
        "const e = document.querySelector(arguments[0]); if (e) e.click(); return e !== null",
        selector);
  }

  private static void assertClean(Browser browser, String page) {
    assertThat(browser.texts("return refused")).as(page).isEmpty();
    assertThat(browser.consoleProblems())
        .as(page)
        .filteredOn(line -> !line.contains(NOT_FOUND))
        .isEmpty();
  }

  @Test
  void whatIsNotThePagesOwnIsRefused(Browser browser, Site site) {
    browser.open(site.address("index.html"));
    browser.evaluate(
        """
        const script = document.createElement('script');
        script.textContent = 'window.hacked = true';
        const image = document.createElement('img');
        image.src = 'https://example.org/a.gif';
        const frame = document.createElement('iframe');
        frame.src = 'index.html';
        document.body.append(script, image, frame);
        document.body.setAttribute('onclick', 'window.hacked = true');
        document.body.click();
        """);
    browser.waitUntil("return refused.length >= 4");
    assertThat(browser.ask("return window.hacked === undefined")).isTrue();
    assertThat(String.join(" ", browser.texts("return refused")))
        .contains("script-src", "img-src https://example.org", "frame-src");
    browser.consoleProblems();
  }

  @Test
  void aRemotePictureIsLoadedOnAClickOnly(Browser browser) throws Exception {
    Path pictures = Files.createDirectory(temp.resolve("pictures"));
    Files.write(pictures.resolve("a.gif"), PIXEL);
    try (StaticServer host = new StaticServer(pictures, "/");
        StaticServer site = new StaticServer(build(host.address("")), "/some/repo/")) {
      browser.open(site.address("a.html"));
      browser.element(".question summary").click();
      browser.waitUntil("return 'pictures' in document.documentElement.dataset");
      assertThat(browser.requests()).noneMatch(request -> request.endsWith(".gif"));
      assertThat(browser.element(".remote__link").isDisplayed()).isFalse();

      browser.elements("[data-remote]").get(0).click();
      browser.waitUntil("return document.querySelector('.remote img') !== null");
      assertThat(browser.texts("return [document.activeElement.alt]")).containsExactly("A pixel");
      assertThat(browser.requests()).contains(host.address("a.gif").toString());
      assertClean(browser, "a.html");

      browser.elements("[data-remote]").get(0).click();
      browser.waitUntil("return document.querySelector('.remote [role=status]') !== null");
      assertThat(browser.element(".remote--failed .remote__link").isDisplayed()).isTrue();
      assertThat(browser.texts("return refused")).isEmpty();
      browser.consoleProblems();
    }
  }

  @Test
  void withoutJavaScriptARemotePictureIsALink(Browser browser, Site site) {
    browser.javaScript(false);
    browser.open(site.address("code-quality-awareness.html"));
    assertThat(browser.element(".remote__link").isDisplayed()).isTrue();
    assertThat(browser.element(".remote__load").isDisplayed()).isFalse();
    assertThat(browser.requests()).noneMatch(request -> request.contains("giphy"));
  }

  private Path build(URI host) throws Exception {
    Path content = Files.createDirectory(temp.resolve("content"));
    Files.writeString(content.resolve("guide.yaml"), "title: Guide\n");
    String text =
        "---\ntitle: A\n---\n\n## What is seen?\n\n![A pixel](%1$sa.gif)\n\n![None](%1$sb.gif)\n";
    Files.writeString(content.resolve("a.md"), text.formatted(host));
    Path out = temp.resolve("site");
    List<String> arguments =
        List.of("build", "--no-pdf", "--content", content.toString(), "--out", out.toString());
    Program.Result result = Prepbook.program(arguments.toArray(String[]::new)).run();
    assertThat(result.exitCode()).as(result.output()).isZero();
    return out;
  }
}
