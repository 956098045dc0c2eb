package prepbook.judges;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A guide of questions that this repository's runner runs, and what is to be said of each. */
abstract class DjangoGuide {

  @TempDir private Path temp;

  private Path content = Path.of("");
  private final StringBuilder markdown = new StringBuilder("---\ntitle: Unruly\n---\n");
  private final List<String> expected = new ArrayList<>();
  private int line = 4;

  @BeforeEach
  void guide() throws IOException {
    content = Files.createDirectory(temp.resolve("content"));
    String guide = Files.readString(Path.of("content/guide.yaml"));
    String runners =
        guide.substring(guide.indexOf("runners:")).replaceFirst("seconds: 60", "seconds: 15");
    Files.writeString(content.resolve("guide.yaml"), "title: Unruly\n" + runners);
    Path from = Path.of("content/runners");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = content.resolve("runners").resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /** Adds a question whose answer is this Markdown; {@code at} is 1-based within it, 0 for none. */
  final void question(String answer, int at, String diagnostic) {
    markdown
        .append("## Question ")
        .append(expected.size())
        .append("\n\n")
        .append(answer)
        .append('\n');
    expected.add(at == 0 ? "" : (line + 1 + at) + ":" + diagnostic);
    line += 3 + (int) answer.lines().count();
  }

  final void python(String code, int at, String diagnostic) {
    question("```python\n" + code + "\n```\n", at == 0 ? 0 : at + 1, diagnostic);
  }

  /** Runs {@code prepbook test}; ends the test if the machine lacks what the code needs. */
  final Program.Result run() throws Exception {
    Files.writeString(
        content.resolve("01-unruly.md"), markdown.substring(0, markdown.length() - 1));

    Program.Result result =
        Prepbook.program("test", "--content", content.toString(), "--jobs", "4").run();
    if (result.err().contains("NO-INTERPRETER")) {
      throw Requirement.missing(
          "Django 4.2 on Python 3.11", "apt install -t bookworm-backports python3-django");
    }
    return result;
  }

  /** What was said of the questions. */
  final List<String> found(Program.Result result) {
    String prefix = content + "/01-unruly.md:";
    return result
        .err()
        .lines()
        .filter(text -> text.startsWith(prefix))
        .map(text -> text.substring(prefix.length()))
        .toList();
  }

  /** What is to be said of the questions. */
  final List<String> expected() {
    return expected.stream().filter(text -> !text.isEmpty()).toList();
  }
}
