package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Text that would keep the Markdown parser busy for minutes, as an author sees it. */
class TangleDiagnosticsTest extends BrokenGuide {

  private static final String ERROR =
      "error TOO-COMPLEX: the Markdown of this paragraph is too tangled to be read\n";
  private static final String HINT =
      "  ^\n  hint: close its brackets and backticks, or put it into a block of code\n";

  @Test
  void reportsThousandsOfOpenLinksAtTheirParagraph() throws IOException {
    section("## Q\n\nText.\n\n" + "[a](".repeat(50_000) + "\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                "content/01-basics.md:9:1: " + ERROR + "  " + "[a](".repeat(40) + "\n" + HINT, 1));
  }

  @Test
  void reportsBackticksInAllLengthsAtTheirParagraph() throws IOException {
    StringBuilder ticks = new StringBuilder();
    for (int length = 1; length < 400; length++) {
      ticks.append("`".repeat(length)).append(' ');
    }
    section("## Q\n\nText\nand " + ticks + "\n");
    assertThat(build())
        .isEqualTo(stopped("content/01-basics.md:7:1: " + ERROR + "  Text\n" + HINT, 1));
  }
}
