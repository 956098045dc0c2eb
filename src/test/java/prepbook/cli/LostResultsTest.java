package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Code that does something to the file of its results: the other questions are tested all the same.
 */
@Timeout(120)
class LostResultsTest extends TestedGuide {

  @BeforeEach
  void questions() throws IOException {
    section("## First?\n\n```lua\none\n```\n\n## Second?\n\n```lua\ntwo\n```\n");
  }

  /** What the runner does at the first question. */
  private void first(String script) throws IOException {
    runner("if grep -q one \"$PLAN\"; then\n" + script + "\nfi\n" + PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mkfifo \"$RESULTS\"",
        "mkdir \"$RESULTS\"",
        "ln -s /dev/zero \"$RESULTS\"",
        "ln -s nowhere \"$RESULTS\""
      })
  void somethingElseInItsPlaceIsACrash(String replace) throws IOException {
    first("rm -f \"$RESULTS\"; " + replace + "; exit 0");
    assertThat(test())
        .isEqualTo(
            """
            content/01-basics.md:8:1: error SAMPLE-CRASHED: the code put something else in the place \
            of the results
              one
              ^
            1 error, 0 warnings
            tested content: 1 sample of 1 text passed, 1 text failed, on Toy 1.2, in TIME
            """);
  }

  @Test
  void resultsWithoutEndAreACrash() throws IOException {
    first("head -c 17000000 /dev/zero > \"$RESULTS\"; exit 0");
    assertThat(test())
        .startsWith(
            """
            content/01-basics.md:8:1: error SAMPLE-CRASHED: the results are longer than 16 MB
              one
              ^
            1 error, 0 warnings
            """)
        .contains("1 sample of 1 text passed, 1 text failed");
  }

  @Test
  void aVeryLongMessageIsShortened() throws IOException {
    first(
        """
        printf '{"step": 0, "status": "failed", "message": "' >> "$RESULTS"
        head -c 3000000 /dev/zero | tr '\\0' x >> "$RESULTS"
        say '"}'
        """);
    assertThat(test())
        .startsWith(
            "content/01-basics.md:8:1: error SAMPLE-FAILED: " + "x".repeat(599) + "…\n  one\n  ^\n")
        .contains("1 sample of 1 text passed, 1 text failed");
  }
}
