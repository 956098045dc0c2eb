package prepbook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small guide to break, and what the build then prints. */
abstract class BrokenGuide {

  static final String FRONT = "---\ntitle: Basics\n---\n\n";

  @TempDir Path temp;
  Path content = Path.of("");

  @BeforeEach
  void guide() throws IOException {
    content = Files.createDirectory(temp.resolve("content"));
    write("guide.yaml", "title: A guide\nlevels: [junior, mid]\n");
  }

  final void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  final void write(String name, byte[] bytes) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  final void section(String body) throws IOException {
    write("01-basics.md", FRONT + body);
  }

  /** What is printed, with the temporary folder left out. */
  final String build(String... more) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, UTF_8);
    String[] arguments = new String[6 + more.length];
    arguments[0] = "build";
    arguments[1] = "--content";
    arguments[2] = content.toString();
    arguments[3] = "--out";
    arguments[4] = temp.resolve("site").toString();
    arguments[5] = "--no-pdf";
    System.arraycopy(more, 0, arguments, 6, more.length);
    int code = new CommandLineProgram(new Terminal(stream, stream, false, false)).run(arguments);
    String text = printed.toString(UTF_8).replace(temp + "/", "").replace("\r\n", "\n");
    assertThat(code).isEqualTo(text.contains(" error ") ? ExitCode.FAILED : ExitCode.CLEAN);
    assertThat(Files.exists(temp.resolve("site"))).isEqualTo(code == ExitCode.CLEAN);
    return text;
  }

  /** What an error prints at the end. */
  static String stopped(String diagnostics, int errors) {
    return diagnostics
        + errors
        + (errors == 1 ? " error" : " errors")
        + ", 0 warnings\nnothing was written: site is as it was\n";
  }
}
