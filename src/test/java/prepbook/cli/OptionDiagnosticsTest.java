package prepbook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant by a command's options is refused, with the option's name. */
class OptionDiagnosticsTest extends BrokenGuide {

  @ParameterizedTest
  @ValueSource(strings = {"--content", "--out", "--templates"})
  void asksForTheNameOfAFolder(String option) {
    assertThat(refused("build", "--no-pdf", option, ""))
        .startsWith(option + ": the name of the folder is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b5|--pdf: the book cannot be set on \"b5\"; name one of A4, Letter, A5",
        "a5 --no-pdf|--pdf and --no-pdf exclude each other"
      })
  void refusesToPrintOnOtherPaper(String arguments, String message) {
    assertThat(refused(("build --pdf " + arguments).split(" "))).startsWith(message);
  }

  @Test
  void refusesToWriteAmongTheSources() throws IOException {
    section("## Q\n");
    assertThat(usage(content.resolve("site")))
        .startsWith("--out: ")
        .contains("lies among the sources");
    assertThat(content.resolve("site")).doesNotExist();
  }

  @Test
  void refusesToWriteIntoARootOrAFolderThatHoldsTheSources() throws IOException {
    section("## Q\n");
    Path root = temp.getRoot();
    assertThat(usage(root))
        .startsWith("--out: " + root + " is the root of a file system; name a folder of its own\n");
    assertThat(usage(temp.resolve("x/..")))
        .startsWith(
            "--out: " + temp.resolve("x/..") + " holds the sources in " + content + "; name a");
    assertThat(temp).isDirectoryNotContaining(file -> !file.equals(content));
  }

  private String usage(Path out) {
    return refused("build", "--no-pdf", "--content", content.toString(), "--out", out.toString());
  }

  private static String refused(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, UTF_8);
    int code = new CommandLineProgram(new Terminal(stream, stream, false, false)).run(arguments);
    assertThat(code).isEqualTo(ExitCode.USAGE);
    return printed.toString(UTF_8);
  }
}
