package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every diagnostic about raw HTML that is shown in a simpler way, as an author sees it. */
class HtmlDiagnosticsTest extends BrokenGuide {

  @Test
  void warnsOfWhatIsSimplified() throws IOException {
    section(
        """
        ## A

        <table><tr><td colspan="2">a</td></tr></table>

        <table><tr><td>

        ```
        1
        2
        ```

        </td></tr></table>

        <picture><source srcset="https://example.org/a.avif"><img src="https://example.org/a.png" alt="a"></picture>

        <pre>a <b>c</b> List<T></pre>
        """);
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:1: warning HTML-SIMPLIFIED: cells cannot span others here, so those that they would cover stay empty
              <table><tr><td colspan="2">a</td></tr></table>
              ^
            content/01-basics.md:9:1: warning HTML-SIMPLIFIED: cells can hold running text only, so those of this table stand one below the other
              <table><tr><td>
              ^
            content/01-basics.md:18:10: warning HTML-SIMPLIFIED: of a <picture> only its <img> is shown, so this <source> is left out
              <picture><source srcset="https://example.org/a.avif"><img src="https://example.org/a.png" alt="a"></picture>
                       ^
            content/01-basics.md:20:8: warning HTML-NOT-ALLOWED: the HTML tag <b> is not allowed in <pre>, so it is left out
              <pre>a <b>c</b> List<T></pre>
                     ^
            content/01-basics.md:20:21: warning HTML-NOT-ALLOWED: the HTML tag <T> is not allowed here, so it is shown as text
              <pre>a <b>c</b> List<T></pre>
                                  ^
              hint: write < as &lt; if it is code
            0 errors, 5 warnings
            built site: \
            """);
  }

  @Test
  void warnsOfHeadingsThatBelongToTheHtmlAboveThem() throws IOException {
    section("## A\n\n<br>\n## B\n\n<!-- ## C -->\n\n<pre>\n## D\n</pre>\n");
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:8:1: warning BAD-HEADING: this line belongs to the HTML above it, so it is no heading
              ## B
              ^
              hint: leave a blank line above it
            0 errors, 1 warning
            built site: 5 pages, 1 question, \
            """);
  }
}
