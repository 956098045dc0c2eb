package prepbook.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prepbook.source.GuideReader;

/**
 * Reads the small guides below {@code src/test/golden} and compares all that was understood with
 * what a person has read and approved. {@code -Dgolden.update} writes the expected files anew; the
 * difference is to be read before it is committed.
 */
class GoldenTest {

  private static final Path ROOT = Path.of("src/test/golden");

  static Stream<String> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsTheGuideAsExpected(String fixture) throws IOException {
    Path folder = ROOT.resolve(fixture);
    GuideReader.Result result = new GuideReader(folder.resolve("content")).read();
    Set<String> compared = new TreeSet<>();
    compare(folder, "guide.txt", dump(result), compared);
    compare(folder, "diagnostics.txt", diagnostics(result, folder.toString()), compared);
    assertThat(filesIn(folder.resolve("expected"))).isEqualTo(compared);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsCrlfAndByteOrderMarkAlike(String fixture, @TempDir Path temp) throws IOException {
    Path folder = ROOT.resolve(fixture);
    Path content = Files.createDirectory(temp.resolve("content"));
    for (String name : filesIn(folder.resolve("content"))) {
      Path to = content.resolve(name);
      Files.createDirectories(to.getParent());
      Path from = folder.resolve("content").resolve(name);
      if (name.endsWith(".md") || name.endsWith(".yaml")) {
        String text = Files.readString(from);
        Files.writeString(to, "\uFEFF" + text.replace("\n", "\r\n"));
      } else {
        Files.copy(from, to);
      }
    }
    GuideReader.Result result = new GuideReader(content).read();
    assertThat(dump(result)).isEqualTo(Files.readString(folder.resolve("expected/guide.txt")));
    assertThat(diagnostics(result, temp.toString()))
        .isEqualTo(Files.readString(folder.resolve("expected/diagnostics.txt")));
  }

  private static String dump(GuideReader.Result result) {
    return result.guide().map(GuideDump::of).orElse("nothing\n");
  }

  private static String diagnostics(GuideReader.Result result, String folder) {
    return GuideDump.of(result.diagnostics()).replace(folder.replace('\\', '/') + "/", "");
  }

  private static void compare(Path folder, String name, String actual, Set<String> compared)
      throws IOException {
    compared.add(name);
    Path file = folder.resolve("expected").resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
    assertThat(file).exists();
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  private static Set<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> names = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
      return names;
    }
  }
}
