package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The copy of the website that a reader's device keeps, with a server that really stops. */
@ExtendWith(Chromium.class)
class OfflineIT {

  private static final String BASE = "/some/repo/";

  private static final String CONTROLLED =
      "return navigator.serviceWorker.controller?.state === 'activated'";

  private static final String CACHES =
      "const done = arguments[arguments.length - 1]; caches.keys().then(done)";

  private static final String SINCE =
      """
      const done = arguments[arguments.length - 1];
      prepbook.load('study').then(() => prepbook.offline.since())
          .then(date => done(String(date)), failure => done('failed ' + failure));
      """;

  /** How a page shows which version it and its script are of. */
  private static final String VERSIONS =
      """
      return [document.querySelector('h1').textContent,
          document.querySelector('script[src]').src, document.querySelector('link[rel=stylesheet]').href];
      """;

  private static final String NOTICE =
      "return document.querySelector('.notice__text')?.textContent.includes('newer')";

  private static final String OFFLINE_BUTTON = "[data-offline-settings] button";

  @TempDir private Path temp;
  private int builds;
  private Path served = Path.of("");

  @BeforeEach
  void firstVersion() throws Exception {
    served = build("First");
  }

  @AfterEach
  void nothingStays(Browser browser) {
    browser.consoleProblems();
  }

  /** Builds a small guide whose title names its version. */
  private Path build(String version) throws Exception {
    Path content = Files.createDirectories(temp.resolve("content"));
    Files.writeString(content.resolve("guide.yaml"), "title: " + version + "\nid: offline\n");
    String text = "---\ntitle: %s\n---\n\n## What is soft delete?\n\n#orm\n\nA flag in a row.\n";
    Files.writeString(content.resolve("a.md"), text.formatted(version + " section"));
    Path out = temp.resolve("build" + ++builds);
    List<String> arguments =
        List.of("build", "--no-pdf", "--content", content.toString(), "--out", out.toString());
    Program.Result result = Prepbook.program(arguments.toArray(String[]::new)).run();
    assertThat(result.exitCode()).as(result.output()).isZero();
    return out;
  }

  /** Puts another version into the place of the one that is served. */
  private void publish(Path version) throws IOException {
    try (Stream<Path> files = Files.walk(served)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    try (Stream<Path> files = Files.walk(version)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = served.resolve(version.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private static void visit(Browser browser, StaticServer server) {
    browser.open(server.address("index.html"));
    browser.waitUntil(CONTROLLED);
  }

  @Test
  void everythingWorksOnceTheServerIsGone(Browser browser) throws IOException {
    StaticServer server = new StaticServer(served, BASE);
    visit(browser, server);
    server.close();

    for (String page : List.of("", "index.html", "a.html", "a", "questions.html", "tag-orm.html")) {
      browser.open(server.address(page));
      assertThat(browser.texts(VERSIONS).get(0)).as(page).isNotBlank();
      assertThat(
              browser.ask(
                  "return getComputedStyle(document.querySelector('.header')).display"
                      + " === 'block' && document.styleSheets[0].cssRules.length > 0"))
          .as(page)
          .isTrue();
    }
    browser.open(server.address("index.html"));
    browser.element("[data-search-open]").click();
    browser.waitUntil("return Boolean(window.prepbookSearch && prepbookSearch.open)");
    browser.waitUntil("return document.activeElement.matches('[data-search-field]')");
    browser.element("[data-search-field]").sendKeys("soft");
    browser.waitUntil("return document.querySelectorAll('.search__link').length === 1");

    browser.open(server.address("practice.html#review"));
    browser.waitUntil("return document.querySelector('[data-mode=review] button') !== null");
    browser.consoleProblems();
  }

  @Test
  void aNewerVersionIsOfferedAndTakenByAllTabsAtOnce(Browser browser) throws Exception {
    try (StaticServer server = new StaticServer(served, BASE)) {
      visit(browser, server);
      publish(build("Second"));

      // From page to page: with no page open the newer version takes over by itself.
      browser.go(server.address("index.html"));
      browser.waitUntil(NOTICE);
      List<String> first = browser.texts(VERSIONS);
      browser.go(server.address("a.html"));
      browser.waitUntil(NOTICE);
      List<String> still = browser.texts(VERSIONS);
      assertThat(first.get(0)).startsWith("First");
      assertThat(still.get(0)).startsWith("First");
      assertThat(still.subList(1, 3)).isEqualTo(first.subList(1, 3));

      String one = browser.openTab();
      browser.go(server.address("index.html"));
      browser.waitUntil(NOTICE);
      browser.element(".notice__button").click();
      browser.waitUntil("return document.querySelector('h1').textContent.startsWith('Second')");
      String other = browser.switchTab(one);
      browser.waitUntil("return document.querySelector('h1').textContent.startsWith('Second')");
      browser.switchTab(other);
      browser.waitUntil(CONTROLLED);
      assertThat(browser.evaluateLater(CACHES)).asInstanceOf(LIST).hasSize(1);
      assertThat(browser.consoleProblems()).isEmpty();
    }
  }

  /** While a website is being published its worker may be new, and a page still old. */
  @Test
  void aCopyIsNeverMadeOfTwoVersions(Browser browser) throws Exception {
    try (StaticServer server = new StaticServer(served, BASE)) {
      visit(browser, server);
      Path second = build("Second");
      String page = Files.readString(served.resolve("a.html"));
      publish(second);
      Files.writeString(served.resolve("a.html"), page);

      browser.go(server.address("index.html"));
      browser.waitUntil(CONTROLLED);
      browser.evaluateLater(
          """
          const done = arguments[arguments.length - 1];
          navigator.serviceWorker.getRegistration().then(async registration => {
            await registration.update();
            const coming = registration.installing || registration.waiting;
            if (!coming || coming.state === 'redundant') return done();
            coming.onstatechange = () => done();
          });
          """);
      assertThat(browser.ask(NOTICE)).isFalse();
      assertThat(browser.texts(VERSIONS).get(0)).startsWith("First");

      Files.copy(
          second.resolve("a.html"),
          served.resolve("a.html"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      browser.go(server.address("a.html"));
      browser.waitUntil(NOTICE);
      assertThat(browser.texts(VERSIONS).get(0)).startsWith("First");
    }
  }

  @Test
  void whoIsAskedAQuestionIsNotInterruptedByANewerVersion(Browser browser) throws Exception {
    try (StaticServer server = new StaticServer(served, BASE)) {
      visit(browser, server);
      browser.go(server.address("practice.html#review"));
      browser.waitUntil("return document.querySelector('[data-go]') !== null");
      browser.element("[data-go]").click();
      browser.waitUntil("return document.querySelector('.page--asking .ask__show') !== null");
      publish(build("Second"));

      String asked = browser.openTab();
      browser.go(server.address("index.html"));
      browser.waitUntil(NOTICE);
      browser.element(".notice__button").click();
      browser.waitUntil("return document.querySelector('h1').textContent.startsWith('Second')");
      browser.switchTab(asked);
      browser.waitUntil(NOTICE);
      assertThat(browser.texts(VERSIONS).get(0)).isEqualTo("Practice");
      assertThat(browser.elements(".page--asking .ask__show")).hasSize(1);
      assertThat(browser.ask("return document.title.includes('First')")).isTrue();

      browser.element(".notice__button").click();
      browser.waitUntil("return document.title.includes('Second')");
      assertThat(browser.consoleProblems()).isEmpty();
    }
  }

  /** A worker that has its copy, but no room for more. */
  @Test
  void aFullDiskCostsNoPage(Browser browser) throws IOException {
    Path worker = served.resolve("sw.js");
    Files.writeString(
        worker,
        """
        const put = Cache.prototype.put;
        Cache.prototype.put = function (...all) {
          const full = new DOMException('no room', 'QuotaExceededError');
          return registration.active ? Promise.reject(full) : put.apply(this, all);
        };
        """
            + Files.readString(worker));
    try (StaticServer server = new StaticServer(served, BASE)) {
      visit(browser, server);
      browser.evaluateLater(
          """
          const done = arguments[arguments.length - 1];
          caches.keys().then(names => caches.open(names[0]))
              .then(cache => cache.delete(new URL('a.html', location))).then(done);
          """);
      browser.go(server.address("a.html"));
      assertThat(browser.element("h1").getText()).isEqualTo("First section");
    }
  }

  @Test
  void oneClickRemovesTheCopyAndItStaysRemoved(Browser browser) throws IOException {
    try (StaticServer server = new StaticServer(served, BASE)) {
      visit(browser, server);
      browser.evaluateLater(
          "const done = arguments[arguments.length - 1]; caches.open('prepbook:other:/x/:1').then(done)");
      assertThat(browser.evaluateLater(SINCE)).asString().contains("20");
      openSettings(browser);
      browser.waitUntil(
          "return document.querySelector(arguments[0]).textContent.startsWith('Remove')",
          OFFLINE_BUTTON);
      browser.element(OFFLINE_BUTTON).click();
      browser.waitUntil(
          "return document.querySelector('.settings__status').textContent.includes('removed')");

      browser.open(server.address("index.html"));
      browser.evaluateLater("setTimeout(arguments[arguments.length - 1], 1000)");
      assertThat(browser.evaluateLater(SINCE)).isEqualTo("null");
      assertThat(browser.ask("return navigator.serviceWorker.controller === null")).isTrue();
      assertThat(browser.evaluateLater(CACHES)).isEqualTo(List.of("prepbook:other:/x/:1"));

      openSettings(browser);
      browser.waitUntil(
          "return document.querySelector(arguments[0]).textContent.startsWith('Make')",
          OFFLINE_BUTTON);
      browser.element(OFFLINE_BUTTON).click();
      browser.waitUntil(CONTROLLED);
      assertThat(browser.consoleProblems()).isEmpty();
    }
  }

  private static void openSettings(Browser browser) {
    browser.waitUntil("return !document.querySelector('[data-settings-open]').hidden");
    browser.element("[data-settings-open]").click();
    browser.waitUntil("return document.querySelector(arguments[0]) !== null", OFFLINE_BUTTON);
  }

  @Test
  void aWebsiteThatDropsItsWorkerIsRidOfIt(Browser browser) throws IOException {
    try (StaticServer server = new StaticServer(served, BASE)) {
      visit(browser, server);
      Files.delete(served.resolve("sw.js"));
      browser.open(server.address("index.html"));
      browser.waitUntil("return navigator.serviceWorker.controller === null");
      browser.consoleProblems();
      browser.waitUntil("return Boolean(window.prepbook)");
      assertThat(browser.evaluateLater(CACHES)).asInstanceOf(LIST).isEmpty();
    }
  }

  @Test
  void nothingIsKeptFromDisk(Browser browser) {
    browser.open(java.net.URI.create(served.toUri() + "index.html"));
    browser.evaluateLater("setTimeout(arguments[arguments.length - 1], 800)");
    assertThat(browser.ask("return document.querySelector('link[rel=manifest]') === null"))
        .isTrue();
    assertThat(browser.consoleProblems()).isEmpty();
  }
}
