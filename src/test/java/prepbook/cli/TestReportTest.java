package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which texts are tested, what is written down of it, and what a build makes of that. */
class TestReportTest extends TestedGuide {

  private static final String MARK = "p.tested:containsOwn(Code tested: Toy 1.2)";

  private static final String FAIL_SECOND =
      """
      case $(cat "$PLAN") in
        *two*) say '{"step": 0, "status": "failed", "message": "no"}' ;;
      esac
      """
          + PASS;

  @BeforeEach
  void questions() throws IOException {
    section(
        "Intro.\n\n```lua\nzero\n```\n\n## First?\n\n```lua\none\n```\n\n## Second?\n\n```lua\ntwo\n```\n");
    write(
        "02-prose.md",
        "---\ntitle: Prose\nquestions: false\n---\n\n## A\n\n```lua\na\n```\n\n## B\n\n```lua\nb\n```\n");
  }

  private Path report() {
    return content.resolve("tested.json");
  }

  private List<String> ids() throws IOException {
    return Files.readAllLines(report()).stream()
        .filter(line -> line.contains("\"id\""))
        .map(line -> line.replaceAll(".*: \"|\",", ""))
        .toList();
  }

  private long marks(String page) throws IOException {
    build();
    return Jsoup.parse(Files.readString(temp.resolve("site").resolve(page))).select(MARK).size();
  }

  @Test
  void isWrittenInTheOrderOfTheGuideAndShownOnThePages() throws IOException {
    assertThat(test()).contains("5 samples of 4 texts passed");
    assertThat(ids()).containsExactly("01-basics.md", "first", "second", "02-prose.md");
    assertThat(Files.readString(report()))
        .startsWith(
            """
            {
              "format": 1,
              "tested": [
                {
                  "id": "01-basics.md",
                  "samples": 1,
                  "versions": {
                    "Toy": "1.2"
                  },
                  "sha256": \"""");
    assertThat(marks("basics.html")).isEqualTo(3);
    assertThat(marks("prose.html")).isEqualTo(1);
  }

  @Test
  void isTheSameWhereverItIsWritten() throws IOException {
    test();
    byte[] first = Files.readAllBytes(report());
    Files.delete(report());
    write("runners/__pycache__/run.pyc", "junk");
    write("runners/.hidden", "junk");
    test("--jobs", "3");
    assertThat(report()).hasBinaryContent(first);
  }

  @Test
  void losesTheProofOfWhatFails() throws IOException {
    test();
    runner(FAIL_SECOND);
    assertThat(test()).contains("SAMPLE-FAILED");
    assertThat(ids()).containsExactly("01-basics.md", "first", "02-prose.md");
    assertThat(marks("basics.html")).isEqualTo(2);
  }

  @Test
  void aPartialTestTouchesItsOwnTextsOnly() throws IOException {
    assertThat(test("--question", "second")).contains("1 sample of 1 text passed");
    assertThat(ids()).containsExactly("second");
    assertThat(test("--question", "#first")).contains("1 sample of 1 text passed");
    assertThat(ids()).containsExactly("first", "second");
    assertThat(test("--section", "prose")).contains("2 samples of 1 text passed");
    assertThat(ids()).containsExactly("first", "second", "02-prose.md");
    assertThat(test("--section", "content/01-basics.md")).contains("3 samples of 3 texts passed");
    assertThat(ids()).containsExactly("01-basics.md", "first", "second", "02-prose.md");
  }

  @Test
  void aTextThatChangedSinceIsNotMarked() throws IOException {
    test();
    Path file = content.resolve("01-basics.md");
    Files.writeString(file, Files.readString(file).replace("two", "two too"));
    assertThat(marks("basics.html")).isEqualTo(2);
    Files.writeString(file, Files.readString(file).replace("two too", "two") + "\nMore prose.\n");
    assertThat(marks("basics.html")).isEqualTo(3);
  }

  @Test
  void whatIsOnlyShownMayChange() throws IOException {
    Path file = content.resolve("01-basics.md");
    String more = "\n```sql\nselect 1\n```\n\n```lua norun=\"a shape\"\n…\n```\n";
    Files.writeString(file, Files.readString(file) + more);
    test();
    Files.writeString(file, Files.readString(file).replace("select 1", "select 2"));
    Files.writeString(file, Files.readString(file).replace("…", "...").replace("a shape", "b"));
    assertThat(marks("basics.html")).isEqualTo(3);
  }

  @Test
  void anotherRunnerProvesNothingOfTheOldOne() throws IOException {
    test();
    assertThat(marks("basics.html")).isEqualTo(3);
    write("runners/library/other.txt", "new");
    assertThat(marks("basics.html")).isZero();
  }

  @Test
  void withoutAReportNothingIsSaid() throws IOException {
    assertThat(marks("basics.html")).isZero();
  }

  @Test
  void aMalformedReportIsAWarningAndNothingIsSaid() throws IOException {
    write("tested.json", "{\n  \"format\": 1,\n  \"tested\": [ {\"id\": 3} ]\n}\n");
    assertThat(build())
        .startsWith(
            """
            content/tested.json:3:22: warning BAD-REPORT: a text does not count as tested: here should be text
              hint: let prepbook test write it anew
            0 errors, 1 warning
            """);
    write("tested.json", "nonsense");
    assertThat(build())
        .contains(":1:1: warning BAD-REPORT: no code counts as tested: it is no JSON");
    write("tested.json", "{\"format\": 2}");
    assertThat(build()).contains("its format is not 1");
    write(
        "tested.json",
        "{\"format\": 1, \"tested\": [{\"id\": \"first\", \"sha256\": \"x\", \"versions\":"
            + " {\"A\\u0001\": \"<b>\"}}]}");
    assertThat(build()).contains("a text does not count as tested: this is no version");
  }

  @Test
  void anEntryThatMakesNoSenseIsLeftOutAndTheOthersCount() throws IOException {
    test();
    String report = Files.readString(report());
    Files.writeString(report(), report.replaceFirst("\"1.2\"", "\"1.2 (main)\""));
    assertThat(build())
        .startsWith(
            """
            content/tested.json:8:16: warning BAD-REPORT: a text does not count as tested: this is no version
              hint: let prepbook test write it anew
            0 errors, 1 warning
            """);
    assertThat(marks("basics.html")).isEqualTo(2);
    Files.writeString(report(), report.replaceFirst("\\{\\s*\"Toy\": \"1.2\"\\s*}", "[[{}], 1]"));
    assertThat(build()).contains("a text does not count as tested: here should be an object");
    assertThat(marks("basics.html")).isEqualTo(2);
    Files.writeString(report(), report.replaceFirst("\"samples\"", "7, \"samples\""));
    assertThat(build()).contains("no code counts as tested: it is no JSON");
    assertThat(marks("basics.html")).isZero();
  }

  @Test
  void whatARunWritesABuildReads() throws IOException {
    String most = "A b+c#_-." + "9".repeat(31);
    write(
        "runners/run.sh", PROBE.replace("\"Toy\"", "\"" + most + "\"").replace("1.2", most) + PASS);
    assertThat(test()).contains("5 samples of 4 texts passed");
    assertThat(build()).doesNotContain("BAD-REPORT");
    assertThat(Files.readString(temp.resolve("site").resolve("basics.html")))
        .contains("Code tested: " + most + " " + most);
  }

  @Test
  void aVersionThatNoPageCouldShowIsSaidBeforeAnythingRuns() throws IOException {
    write("runners/run.sh", PROBE.replace("1.2", "3.11 (main)") + PASS);
    assertThat(test())
        .startsWith(
            """
            content/guide.yaml:4:14: error NO-INTERPRETER: nothing here can run runners/run.sh (sh: its \
            version "Toy 3.11 (main)" must be up to 40 letters and digits without accents, spaces and \
            . + # _ -)
            """);
    assertThat(ids()).isEmpty();
  }

  @Test
  void whatCannotBeRunHereKeepsItsProof() throws IOException {
    write("01-basics.md", FRONT + "## First?\n\n```lua needs=redis\none\n```\n");
    // A runner that changed would prove nothing of before, so the same one must say two things.
    runner("[ -e " + temp.resolve("gone") + " ] && say '{\"status\": \"skipped\"}'\n" + PASS);
    test();
    assertThat(ids()).containsExactly("first", "02-prose.md");
    String proof = Files.readString(report());
    Files.createFile(temp.resolve("gone"));
    assertThat(test())
        .isEqualTo(
            """
            content/01-basics.md:7:1: warning SAMPLE-SKIPPED: this code was not run: its runner does not \
            say why
              ```lua needs=redis
              ^
            content/02-prose.md:8:1: warning SAMPLE-SKIPPED: this code was not run: its runner does not \
            say why
              ```lua
              ^
            0 errors, 2 warnings
            tested content: 0 samples of 0 texts passed, 2 texts not run, in TIME
            """);
    assertThat(exitCode()).isEqualTo(ExitCode.CLEAN);
    assertThat(report()).hasContent(proof);
    assertThat(test("--require-all")).contains("2 errors, 0 warnings");
    assertThat(exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(testIn(Map.of("CI", "true"))).contains("error SAMPLE-SKIPPED");
  }

  @Test
  void questionsInAFileThatCannotBeReadCountAsNotRunAndKeepTheirProofs() throws IOException {
    test();
    section(
        "\u00E9\n\n## First?\n\n```lua\n## one\n```\n\n## Second?\n\n~~~lua\n```\n## two\n~~~\n");
    Path file = content.resolve("01-basics.md");
    Files.writeString(file, Files.readString(file), StandardCharsets.ISO_8859_1);
    assertThat(test())
        .contains("content/01-basics.md:5:1: error NOT-UTF-8: ")
        .endsWith(
            "tested content: 2 samples of 1 text passed, 2 texts not run, on Toy 1.2, in TIME\n");
    assertThat(exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(ids()).containsExactly("02-prose.md", "01-basics.md", "first", "second");

    Files.delete(content.resolve("02-prose.md"));
    assertThat(test())
        .endsWith("tested content: 0 samples of 0 texts passed, 2 texts not run, in TIME\n");
    assertThat(ids()).contains("first");
  }

  @Test
  void unknownNamesAreWrongUsage() {
    assertThat(test("--question", "frist"))
        .startsWith("--question: there is no question \"frist\"; did you mean \"first\"?\n");
    assertThat(exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(test("--section", "01-basic.md"))
        .startsWith(
            "--section: there is no section \"01-basic.md\"; did you mean \"01-basics.md\"?\n");
    assertThat(exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(test("--jobs", "0")).startsWith("--jobs: 0 is not a number from 1 on\n");
    assertThat(exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(report()).doesNotExist();
  }

  @Test
  void canBeWrittenElsewhereAndSaysWhenItCannot() throws IOException {
    test("--report", temp.resolve("reports/r.json").toString());
    assertThat(temp.resolve("reports/r.json")).isNotEmptyFile();
    assertThat(report()).doesNotExist();
    assertThat(test("--report", content.resolve("guide.yaml/r.json").toString()))
        .startsWith("content/guide.yaml/r.json: error OUTPUT: ");
    assertThat(exitCode()).isEqualTo(ExitCode.FAILED);
  }
}
