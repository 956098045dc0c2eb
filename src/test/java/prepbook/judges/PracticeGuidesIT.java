package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Practising guides that have next to nothing, or something unusual, straight from disk. */
@ExtendWith(Chromium.class)
class PracticeGuidesIT {

  @TempDir private Path temp;

  private void open(String section, Browser browser) throws Exception {
    Path content = Files.createDirectory(temp.resolve("content"));
    Files.writeString(content.resolve("guide.yaml"), "title: Small guide\n");
    Files.writeString(content.resolve("a.md"), "---\ntitle: Section\n---\n\n" + section);
    Path out = temp.resolve("site");
    Program.Result result =
        Prepbook.program(
                "build", "--no-pdf", "--content", content.toString(), "--out", out.toString())
            .run();
    assertThat(result.exitCode()).as(result.output()).isZero();
    Path page = out.resolve("practice.html");
    if (Files.exists(page)) {
      browser.open(page.toUri());
      Practice.ready(browser);
    }
  }

  private static void start(Browser browser) {
    browser.evaluate("location.hash = 'review'");
    browser.waitUntil("return document.querySelector('[data-go]') !== null");
    browser.element("[data-go]").click();
  }

  @Test
  void aQuestionWithoutAnswerIsGradedByWhatOneSaid(Browser browser) throws Exception {
    open("## What is one?\n", browser);
    assertThat(Practice.figures(browser)).containsExactly("0 due", "1 new");
    start(browser);
    assertThat(Practice.answer(browser, "4")).isEqualTo("1");
    browser.waitUntil("return document.querySelector('.review__heading') !== null");
    assertThat(Practice.figures(browser)).startsWith("1 answer", "1 known");
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void anAnswerThatStartsWithCodeIsOpen(Browser browser) throws Exception {
    open("## `__proto__`?\n\n```python\nx = 1\n```\n", browser);
    start(browser);
    browser.type(" ");
    browser.waitUntil(Practice.ANSWERED);
    assertThat(browser.elements(".answer-short")).isEmpty();
    assertThat(browser.ask("return document.querySelector('.ask__full').open")).isTrue();
    assertThat(Practice.text(browser, ".ask__full code")).isEqualTo("x = 1");
    assertThat(browser.element(".code__copy").isDisplayed()).isTrue();
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void hostileTextIsJustText(Browser browser) throws Exception {
    open(
        """
        ## `<img src=x onerror=alert(1)>` &lt;svg onload=alert(1)&gt; `</script>`

        `</script><script>alert(2)</script>` and &lt;!--&lt;script&gt;

        - [ ] a point `</li><li>` more
        """,
        browser);
    start(browser);
    browser.type(" ");
    browser.waitUntil(Practice.ANSWERED);
    assertThat(browser.elements(".ask__point")).hasSize(1);
    assertThat(browser.elements(".ask script, .ask :is(img, svg)")).isEmpty();
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void aGuideOfNotesHasNoPractice(Browser browser) throws Exception {
    open("Notes.\n", browser);
    assertThat(temp.resolve("site/index.html")).exists();
    assertThat(temp.resolve("site/practice.html")).doesNotExist();
  }
}
