package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words too long for a phone, and a guide that is read from right to left. */
@ExtendWith(Chromium.class)
class UnusualGuideIT {

  private static final String LONG =
      """
      ---
      title: django.contrib.sessions.middleware.SessionMiddlewareAndMore
      ---

      ## What does `django.contrib.sessions.middleware.SessionMiddleware` do?

      #orm

      It reads the session.

      ## What does https://docs.djangoproject.com/en/4.2/topics/http/sessions/#serialization say?

      Read it.
      """;

  private static final String HEBREW =
      """
      ---
      title: מודלים
      ---

      ## מה ההבדל בין `select_related` ל־`prefetch_related`?

      #orm

      Django היא מסגרת.

      ## What is a model?

      A class (of Python).
      """;

  @TempDir static Path temp;

  @BeforeAll
  static void build() throws Exception {
    build("long", "title: Guide\n", LONG);
    build(
        "hebrew",
        """
        title: שאלות ראיון
        language: he
        badges:
          - { label: Python, value: "3.11", color: blue, logo: python }
          - { label: שפה, value: עברית, color: green }
        """,
        HEBREW);
  }

  private static void build(String name, String info, String section) throws Exception {
    Path content = Files.createDirectory(temp.resolve(name));
    Files.writeString(content.resolve("guide.yaml"), info);
    Files.writeString(content.resolve("a.md"), section);
    Path out = temp.resolve(name + "-site");
    Program.Result result =
        Prepbook.program("build", "--content", content.toString(), "--out", out.toString()).run();
    assertThat(result.exitCode()).as(result.output()).isZero();
  }

  private static URI page(String guide, String page) {
    return temp.resolve(guide + "-site").resolve(page).toUri();
  }

  @ParameterizedTest
  @CsvSource({
    "long, 320", "long, 375", "long, 1440",
    "hebrew, 320", "hebrew, 375", "hebrew, 1440"
  })
  void noPageScrollsSideways(String guide, int width, Browser browser) throws Exception {
    browser.viewport(width, 900);
    for (String page :
        List.of("index.html", "a.html", "questions.html", "tag-orm.html", "404.html")) {
      browser.open(page(guide, page));
      browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      browser.screenshot(guide + "-" + width + "-" + page);
      assertThat(browser.evaluate("return document.scrollingElement.scrollWidth"))
          .as(page)
          .isEqualTo((long) width);
    }
  }

  @Test
  void textInABadgeStandsOnItsGround(Browser browser) {
    browser.open(page("hebrew", "index.html"));

    assertThat(
            browser.texts(
                """
                return Array.from(document.querySelectorAll('.badge text')).filter(text => {
                  const part = Array.from(text.parentNode.querySelectorAll('rect'));
                  const box = text.getBoundingClientRect();
                  return !part.map(rect => rect.getBoundingClientRect()).some(ground =>
                      ground.left < box.left && box.right < ground.right);
                }).map(text => text.textContent);
                """))
        .isEmpty();
  }

  /** Where the first and the last character of a text stand tells which way it was set. */
  @ParameterizedTest
  @CsvSource({
    "index.html, .button__details, true",
    "index.html, .toc__total, true",
    "index.html, '.toc__lines li:nth-child(2) a', true",
    "index.html, '.toc__lines li:nth-child(1) a', false",
    "a.html, .opener__place, true",
    "a.html, '.card:nth-child(2) .question__title', true",
    "a.html, '.card:nth-child(1) .answer-short p:last-child', false",
    "a.html, '.card:nth-child(2) .answer-short p:last-child', true",
    "questions.html, '.row:nth-child(1) .row__link', false",
    "questions.html, '.row:nth-child(2) .row__link', true",
    "tag-orm.html, .tagged__count, true",
    "404.html, .text, true",
  })
  void runsAsItIsRead(String page, String selector, boolean leftToRight, Browser browser) {
    browser.open(page("hebrew", page));
    browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");

    assertThat(
            browser.ask(
                """
                const walker = document.createTreeWalker(
                    document.querySelector(arguments[0]), NodeFilter.SHOW_TEXT);
                const nodes = [];
                while (walker.nextNode()) if (walker.currentNode.data.trim()) nodes.push(walker.currentNode);
                const left = (node, at) => {
                  const range = document.createRange();
                  range.setStart(node, at);
                  range.setEnd(node, at + 1);
                  return range.getBoundingClientRect().left;
                };
                const last = nodes[nodes.length - 1];
                return left(nodes[0], 0) < left(last, last.data.trimEnd().length - 1);
                """,
                selector))
        .isEqualTo(leftToRight);
  }

  @Test
  void nuFindsNoErrorAndNoWarning() throws Exception {
    assertThat(NuHtmlChecker.problems(temp.resolve("hebrew-site"))).isEmpty();
  }
}
