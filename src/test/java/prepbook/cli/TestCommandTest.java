package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code prepbook test} says of code that runs, fails, hangs and crashes, whole texts. */
@Timeout(120)
class TestCommandTest extends TestedGuide {

  private static final String QUESTION =
      """
      ## What is a toy?

      Something to play with.

      ```lua
      one
      two
      ```

      > - ```lua
      >   three
      >     four
      >   ```
      """;

  @Test
  void saysWhatPassedAndOnWhat() throws IOException {
    section(QUESTION + "\n## And this one?\n\n```text\nplain\n```\n\n## Open?\n");
    assertThat(test())
        .isEqualTo("tested content: 2 samples of 1 text passed, on Toy 1.2, in TIME\n");
    assertThat(exitCode()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void reportsAFailureAtItsLine() throws IOException {
    section(QUESTION);
    runner(
        """
        say '{"step": 0, "status": "started"}'
        say '{"step": 0, "status": "passed"}'
        say '{"step": 1, "status": "failed", "line": 2, "message": "four is\\nnot \\u001b[31m 4"}'
        say '{"status": "finished"}'
        """);
    assertThat(test())
        .isEqualTo(
            """
            content/01-basics.md:16:7: error SAMPLE-FAILED: four is not [31m 4
              >     four
                    ^
            1 error, 0 warnings
            tested content: 0 samples of 0 texts passed, 1 text failed, in TIME
            """);
    assertThat(exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void oneFailureStopsNoOtherText() throws IOException {
    section(QUESTION + "\n## Second?\n\n```lua\nx\n```\n\n## Third?\n\n```lua\ny\n```\n");
    runner(
        """
        case $(cat "$PLAN") in
          *'"question":"second"'*)
            say '{"step": 0, "status": "failed", "message": "no"}' ;;
        esac
        say '{"status": "finished"}'
        """);
    assertThat(test())
        .isEqualTo(
            """
            content/01-basics.md:22:1: error SAMPLE-FAILED: no
              x
              ^
            1 error, 0 warnings
            tested content: 3 samples of 2 texts passed, 1 text failed, on Toy 1.2, in TIME
            """);
  }

  @Test
  void stopsCodeThatNeverEnds() throws IOException {
    write("guide.yaml", RUNNERS.replace("seconds: 20", "seconds: 1"));
    section(QUESTION);
    runner("say '{\"step\": 1, \"status\": \"started\"}'\nwhile :; do :; done\n");
    assertThat(test())
        .startsWith(
            """
            content/01-basics.md:15:5: error SAMPLE-TIMEOUT: the code runs longer than 1 s
              >   three
                  ^
              hint: what is slow on purpose is shown with norun="the reason"
            """);
    assertThat(exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void stopsAProgramThatIsThroughButDoesNotEnd() throws IOException {
    write("guide.yaml", RUNNERS.replace("seconds: 20", "seconds: 1"));
    section(QUESTION);
    runner("say '{\"step\": 0, \"status\": \"started\"}'\n" + PASS + "sleep 60\n");
    assertThat(test())
        .startsWith(
            """
            content/01-basics.md:10:1: error SAMPLE-TIMEOUT: the program is through, but does not \
            end within 1 s
              one
              ^
              hint: look for threads and processes that are never stopped
            """);
  }

  @Test
  void stopsCodeThatPrintsWithoutEnd() throws IOException {
    section(QUESTION);
    runner("say '{\"step\": 0, \"status\": \"started\"}'\nwhile :; do echo very much; done\n");
    assertThat(test())
        .startsWith(
            """
            content/01-basics.md:10:1: error SAMPLE-OUTPUT: the code prints more than 1 MB
              one
              ^
              hint: its last words: very much /""");
  }

  @Test
  void reportsAProcessThatEndsWithoutAResult() throws IOException {
    section(QUESTION);
    runner("say '{\"step\": 1, \"status\": \"started\"}'\necho Traceback\necho oops >&2\nexit 3\n");
    assertThat(test())
        .startsWith(
            """
            content/01-basics.md:15:5: error SAMPLE-CRASHED: the program ends with exit code 3 \
            before its end
              >   three
                  ^
              hint: its last words: Traceback / oops
            """);
  }

  @Test
  void blamesTheStepThatBeganLast() throws IOException {
    section(QUESTION);
    runner(
        """
        say '{"step": 1, "status": "started"}'
        say '{"step": 0, "status": "started"}'
        exit 3
        """);
    assertThat(test())
        .startsWith(
            """
            content/01-basics.md:10:1: error SAMPLE-CRASHED: the program ends with exit code 3 \
            before its end
              one
              ^
            """);
  }

  @Test
  void tellsARunnerALanguageByTheNameThatItDeclares() throws IOException {
    write("guide.yaml", RUNNERS.replace("tcl", "js"));
    section("## Q\n\n```javascript\nx\n```\n\n```node\ny\n```\n\n```jsx\nz\n```\n");
    runner(
        """
        say "{\\"step\\": 0, \\"status\\": \\"failed\\", \\"message\\": \\"$(tr -cd a-z,: < "$PLAN")\\"}"
        """);
    assertThat(test())
        .contains("language:js,path:,code:xn")
        .contains("language:js,path:,code:yn")
        .doesNotContain("code:zn");
  }

  @Test
  void reportsAProcessThatASignalEnds() throws IOException {
    section(QUESTION);
    runner("kill -9 $$\n");
    assertThat(test())
        .startsWith(
            """
            content/01-basics.md:10:1: error SAMPLE-CRASHED: the program is ended by signal 9 \
            before its end
              one
              ^
            1 error""");
  }

  @Test
  void reportsAProcessThatFailsAtItsVeryEnd() throws IOException {
    section(QUESTION);
    runner(PASS + "exit 7\n");
    assertThat(test()).contains("SAMPLE-CRASHED: the program ends with exit code 7 after its last");
  }

  @Test
  void endsWhateverTheCodeStartedAndTakesItsFolderAway() throws IOException, InterruptedException {
    section(QUESTION);
    Path note = temp.resolve("note");
    runner(
        "setsid sh -c 'echo $$ >> "
            + note
            + "; pwd >> "
            + note
            + "; sleep 300' &\n"
            + "while [ \"$(wc -l < "
            + note
            + " 2>/dev/null || echo 0)\" -lt 2 ]; do sleep 0.05;"
            + " done\nmkdir locked && touch locked/file && chmod 000 locked\n"
            + PASS);
    assertThat(test()).contains("2 samples of 1 text passed");
    String[] lines = Files.readString(note).split("\n", -1);
    assertThat(Path.of(lines[1])).doesNotExist();
    ProcessHandle.of(Long.parseLong(lines[0]))
        .ifPresent(
            left ->
                assertThat(left.onExit())
                    .as("the process is gone")
                    .succeedsWithin(Duration.ofSeconds(5)));
  }

  @Test
  void leavesNothingInTheTemporaryFolder() throws IOException {
    section(QUESTION);
    runner("touch here ../there\n" + PASS);
    long before = leftovers();
    test();
    assertThat(leftovers()).isEqualTo(before);
  }

  private static long leftovers() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("prepbook-")).count();
    }
  }

  @Test
  void givesTheCodeAFolderOfItsOwnAndAReducedEnvironment() throws IOException {
    section(QUESTION);
    runner(
        """
        here=$(pwd)
        env | sed "s|$here|HERE|; s|${here%/scratch}|PLACE|" | grep -v -e ^PATH= -e ^_= \\
          | LC_ALL=C sort | tr '\\n' ' ' > environment
        permissions=$(stat -c %a .)
        message="$(ls | tr '\\n' ' ')$permissions $(cat) $(cat environment)"
        say "{\\"step\\": 0, \\"status\\": \\"failed\\", \\"message\\": \\"$message\\"}"
        """);
    assertThat(testIn(Map.of("SECRET_TOKEN", "t", "http_proxy", "http://proxy.example")))
        .contains(
            "SAMPLE-FAILED: environment 755 ALL_PROXY=http://127.0.0.1:9"
                + " FTP_PROXY=http://127.0.0.1:9 HOME=HERE HTTPS_PROXY=http://127.0.0.1:9"
                + " HTTP_PROXY=http://127.0.0.1:9 LANG=C.UTF-8 LC_ALL=C.UTF-8"
                + " NO_PROXY=localhost,127.0.0.1,::1 PREPBOOK_FOLDER=PLACE")
        .contains(" TMPDIR=HERE ")
        .doesNotContain("SECRET_TOKEN")
        .doesNotContain("proxy.example");
  }

  @Test
  void runsSeveralTextsAtATime() throws IOException {
    StringBuilder questions = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      questions.append("## Question ").append(i).append("?\n\n```lua\nx\n```\n\n");
    }
    section(questions.toString());
    // Each waits until all four run; one after the other they would wait for ever.
    Path meeting = Files.createDirectory(temp.resolve("meeting"));
    runner(
        "touch "
            + meeting
            + "/$$\nwhile [ $(ls "
            + meeting
            + " | wc -l) -lt 4 ]; do sleep 0.05;"
            + " done\n"
            + PASS);
    long start = System.nanoTime();
    assertThat(test("--jobs", "4")).contains("4 samples of 4 texts passed");
    assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(20);
  }

  @Test
  void goesOnAfterAnUnclosedFence() throws IOException {
    section("## First?\n\n```lua\nx\n```\n\n## Second?\n\n```lua\nnever closed\n");
    assertThat(test())
        .isEqualTo(
            """
            content/01-basics.md:13:1: error UNCLOSED-FENCE: this block of code is never closed, so \
            it swallows all that follows
              ```lua
              ^
              hint: close it with a line of ```
            1 error, 0 warnings
            tested content: 1 sample of 1 text passed, on Toy 1.2, in TIME
            """);
    assertThat(exitCode()).isEqualTo(ExitCode.FAILED);
  }
}
