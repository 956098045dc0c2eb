package prepbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.SourceText;

class TangleTest {

  private static SourceText source(String text) {
    return new SourceText("x.md", text);
  }

  @Test
  void findsTheParagraphWithTheMostMarks() {
    String text =
        """
        ---
        title: X
        ---

        One *two*.

        Three
        *a [b* (c _d_ `e`

        ```
        ((((((((((((((((
        ```
        """;
    assertThat(Tangle.worst(source(text)).location()).isEqualTo(new SourceLocation("x.md", 7, 1));
  }

  @Test
  void hasHopeForManyLinksThatAreClosed() {
    assertThat(Tangle.hopeless(source("[a](b) `c` ``d`` ".repeat(10_000)))).isEmpty();
  }

  @Test
  void hasHopeForCode() {
    assertThat(Tangle.hopeless(source("```\n" + "[a](".repeat(10_000) + "\n```\n"))).isEmpty();
  }

  @Test
  void hasNoHopeForThousandsOfOpenDeclarations() {
    for (String open : List.of("<![CDATA[", "<?", "<!A ")) {
      assertThat(Tangle.hopeless(source("x " + open.repeat(2000)))).as(open).isPresent();
    }
    assertThat(Tangle.hopeless(source("x <!-- c --> <?php ?>".repeat(2000)))).isEmpty();
  }
}
