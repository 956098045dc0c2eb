package prepbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SluggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Models & ORM|models--orm",
        "Middleware, Caching & Performance|middleware-caching--performance",
        "select_related vs prefetch_related|select_related-vs-prefetch_related",
        "Explain Django’s MTV|explain-djangos-mtv",
        "C++ / C#?|c--c",
        "🚀 Table of Contents|-table-of-contents",
        ":rocket: Start|rocket-start",
        "1. What is React?|1-what-is-react",
        "a - b – c — d|a---b--c--d",
        "Ünïcödé ÅÄÖ|ünïcödé-åäö",
        "什么是闭包？|什么是闭包",
        "९ प्रश्न|९-प्रश्न",
        "x² and ½|x-and-",
        "a\u00A0b|ab",
      })
  void makesTheAnchorThatGitHubMakes(String heading, String anchor) {
    assertThat(Slugger.slug(heading)).isEqualTo(anchor);
  }

  @Test
  void numbersRepeatedHeadings() {
    Slugger slugger = new Slugger();
    assertThat(slugger.next("Same")).isEqualTo("same");
    assertThat(slugger.next("same!")).isEqualTo("same-1");
    assertThat(slugger.next("Same")).isEqualTo("same-2");
    assertThat(slugger.next("Same 1")).isEqualTo("same-1");
    assertThat(slugger.next("?")).isEmpty();
    assertThat(slugger.next("!")).isEqualTo("-1");
  }
}
