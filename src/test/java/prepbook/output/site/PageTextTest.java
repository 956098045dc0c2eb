package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.layout.Layout;

/** Pages in fewer bytes say the same. */
class PageTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <ul>\\n<li>a</li>\\n<li>b</li>\\n</ul>                  | <ul><li>a<li>b</ul>
          <div>\\n<p>a</p>\\n<p>b</p>\\n</div>                    | <div><p>a<p>b</div>
          <div><p>a</p>b</div>                                    | <div><p>a</p>b</div>
          <span>a</span>\\n<span>b</span>                         | <span>a</span>\\n<span>b</span>
          <table><tr><td>a</td><td>b</td></tr><tr></tr></table>   | <table><tr><td>a<td>b<tr></tr></table>
          <a class="b" href="c/d.html" title="e f" lang="">x</a>  | <a class=b href=c/d.html title="e f" lang="">x</a>
          <a href="b?c=d">&quot;x&quot; &lt;</a>                  | <a href="b?c=d">"x" &lt;</a>
          <pre class="c">a\\n\\n  <b>b</b>&quot;\\n</pre>         | <pre class=c>a\\n\\n  <b>b</b>"\\n</pre>
          <svg class="d"><path d="M0 0"/><rect x="1"/></svg>      | <svg class=d><path d="M0 0"/><rect x="1"/></svg>
          <script>if (a > b) c = "<p>  </p>";</script>            | <script>if (a > b) c = "<p>  </p>";</script>
          <i title="a > b">c</i>                                  | <i title="a > b">c</i>
          <!-- a --><p>b</p>                                      | <p>b</p>
          """)
  void leavesOutWhatSaysNothing(String html, String compact) {
    assertThat(PageText.compact(html.replace("\\n", "\n")))
        .isEqualTo(compact.replace("\\n", "\n") + "\n");
  }

  /** A second parser finds the same elements, attributes and words in both. */
  @Test
  void aWholePageIsReadAlike() throws IOException {
    MemoryFolder site = new MemoryFolder();
    new SiteOutput(new Layout(Optional.empty()), SampleSite::downloads)
        .write(SampleGuide.large(1, 3), site);
    site.files().keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(
            path -> {
              Document whole = Jsoup.parse(site.text(path));
              whole.outputSettings().prettyPrint(false);
              String compact = PageText.compact(whole.outerHtml());
              Document read = Jsoup.parse(compact);
              assertThat(compact.length()).as(path).isLessThan(whole.outerHtml().length());
              assertThat(elements(read)).as(path).isEqualTo(elements(whole));
              assertThat(read.text()).as(path).isEqualTo(whole.text());
            });
  }

  private static List<String> elements(Document page) {
    return page.select("*").stream()
        .map(e -> e.parents().size() + " " + e.tagName() + e.attributes().html())
        .toList();
  }
}
