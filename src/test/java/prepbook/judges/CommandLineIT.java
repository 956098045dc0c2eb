package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as its users run it: what it prints, how it ends, what it leaves behind. */
class CommandLineIT {

  private static final String ESCAPE = "\u001b[";

  @TempDir private Path folder;

  private Path content = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeContent() throws IOException {
    content = Files.createDirectories(folder.resolve("content"));
    out = folder.resolve("site");
    Files.writeString(content.resolve("guide.yaml"), "title: A small guide\n");
    section("## What is small?\n\nThis is.\n\n## What is open?\n");
  }

  private void section(String markdown) throws IOException {
    Files.writeString(content.resolve("01-first.md"), "---\ntitle: First\n---\n\n" + markdown);
  }

  private Program build(String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "--out", "site", "--no-pdf"));
    arguments.addAll(List.of(more));
    Program program = Prepbook.program(arguments.toArray(String[]::new));
    return new Program(program.command(), folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "build --help"})
  void helpGoesToStandardOutput(String arguments) throws Exception {
    Program.Result result = Prepbook.program(arguments.split(" ", -1)).run();

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).startsWith("Usage: prepbook");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void versionIsOneLine() throws Exception {
    Program.Result result = Prepbook.program("--version").run();

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).matches("prepbook \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--nonsense", "nonsense", "build --nonsense", "build --out"})
  void wrongUsageEndsWithTwoAndSaysWhy(String arguments) throws Exception {
    Program.Result result = Prepbook.program(arguments.split(" ", -1)).run();

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().findFirst().orElse("")).containsAnyOf("nonsense", "--out");
  }

  @Test
  void aMissingCommandIsWrongUsage() throws Exception {
    Program.Result result = Prepbook.program().run();

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("Usage: prepbook");
  }

  @Test
  void aCleanBuildPrintsPlainLinesWhenPiped() throws Exception {
    Program.Result result = build().run();

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("2 questions").doesNotContain(ESCAPE).doesNotContain("\r");
    assertThat(out.resolve("index.html")).isRegularFile();
    assertThat(out.resolve("guide.pdf")).doesNotExist();
  }

  @Test
  void aTerminalSeesProgressAndNoColorTurnsColoursOff() throws Exception {
    section("## What is small?\n\nA [link](02-none.md).\n");
    Program.Result coloured = onTerminal(build()).run();
    Program.Result plain = onTerminal(build().with("NO_COLOR", "1")).run();

    assertThat(coloured.exitCode()).isEqualTo(1);
    assertThat(coloured.out()).containsPattern("\u001b\\[[0-9;]*m");
    assertThat(plain.exitCode()).isEqualTo(1);
    assertThat(plain.out()).contains("BROKEN-LINK").doesNotContainPattern("\u001b\\[[0-9;]*m");
  }

  /** The program behind a pseudo-terminal, which {@code script} opens. */
  private static Program onTerminal(Program program) {
    Path script =
        Program.find("script").orElseThrow(() -> Requirement.missing("script", "install bsdutils"));
    String line = String.join(" ", program.command());
    return new Program(
            List.of(script.toString(), "-qec", line, "/dev/null"),
            program.folder(),
            program.environment())
        .with("TERM", "xterm-256color");
  }

  @Test
  void contentWithErrorsEndsWithOneAndNamesFileLineColumnCodeAndHint() throws Exception {
    section("## What is small?\n\nSee [this](#what-is-opn).\n\n## What is open?\n");

    Program.Result result = build().run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains("content/01-first.md:7:5: error BROKEN-LINK: ")
        .contains("See [this](#what-is-opn).")
        .contains("hint: did you mean \"what-is-open\"?")
        .doesNotContain(ESCAPE);
    assertThat(out).doesNotExist();
  }

  @Test
  void aFailedBuildLeavesTheLastGoodSiteByteForByte() throws Exception {
    assertThat(build().run().exitCode()).isZero();
    Map<String, String> before = Prepbook.digests(out);

    section("## What is broken?\n\n```python\nprint(1)\n");
    Program.Result result = build().run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(Prepbook.digests(out)).isEqualTo(before);
  }

  @Test
  void filesOfOthersSurviveAndFilesOfEarlierBuildsGo() throws Exception {
    Files.createDirectories(out.resolve("notes"));
    Files.writeString(out.resolve("CNAME"), "guide.example\n");
    Files.writeString(out.resolve("notes/index.html"), "mine\n");
    Files.writeString(content.resolve("02-second.md"), "---\ntitle: Second\n---\n\n## More?\n");
    assertThat(build().run().exitCode()).isZero();
    assertThat(out.resolve("second.html")).isRegularFile();

    Files.delete(content.resolve("02-second.md"));
    assertThat(build().run().exitCode()).isZero();

    assertThat(out.resolve("second.html")).doesNotExist();
    assertThat(out.resolve("CNAME")).hasContent("guide.example\n");
    assertThat(out.resolve("notes/index.html")).hasContent("mine\n");
  }

  @Test
  void anOutputFolderThatCannotBeGivesOneClearLine() throws Exception {
    Files.writeString(folder.resolve("site"), "a file, not a folder\n");

    Program.Result result = build().run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err().lines().toList()).singleElement().asString().contains("site");
    assertThat(result.output()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(folder.resolve("site")).hasContent("a file, not a folder\n");
  }

  @Test
  void aDiskThatFillsUpGivesOneClearLineAndLeavesNoHalfWrittenFile() throws Exception {
    assertThat(build().run().exitCode()).isZero();
    Map<String, String> before = Prepbook.digests(out);

    section("## What is large?\n\n" + "This is a sentence of an answer. ".repeat(20_000) + "\n");
    Program.Result result = withFilesUpTo(200, build()).run();

    assertThat(result.exitCode()).as(result.output()).isEqualTo(1);
    assertThat(result.err().lines().toList()).singleElement().asString().contains("site");
    assertThat(result.output()).doesNotContain("Exception");
    assertThat(Prepbook.digests(out)).isEqualTo(before);
  }

  /** The program under a limit on how large a file can grow, which fails as a full disk does. */
  private static Program withFilesUpTo(int kilobytes, Program program) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"));
    command.addAll(program.command());
    return new Program(command, program.folder(), program.environment());
  }

  @Test
  void missingAndEmptyContentAreErrors() throws Exception {
    Files.createDirectories(folder.resolve("empty"));

    Program.Result missing = build("--content", "none").run();
    Program.Result empty = build("--content", "empty").run();

    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("none").doesNotContain("Exception");
    assertThat(empty.exitCode()).isEqualTo(1);
    assertThat(empty.err()).contains("empty").doesNotContain("Exception");
  }
}
