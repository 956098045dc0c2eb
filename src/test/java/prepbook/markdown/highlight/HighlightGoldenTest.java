package prepbook.markdown.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prepbook.model.prose.CodeSpan;

/**
 * Compares the parts found in the samples beside {@code <name>.<language>} with {@code
 * <name>.<language>.expected}: a line for each part, its kind and its text. {@code -Dgolden.update}
 * rewrites what is expected.
 */
class HighlightGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/prepbook/highlight");
  private static final String EXPECTED = ".expected";

  private final Highlighter highlighter = new Highlighter();

  static List<Path> samples() throws IOException {
    return files().filter(file -> !file.toString().endsWith(EXPECTED)).toList();
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsTheExpectedParts(Path sample) throws IOException {
    String code = Files.readString(sample);
    String name = sample.getFileName().toString();
    String language = name.substring(name.lastIndexOf('.') + 1);
    assertThat(highlighter.canonicalLanguage(language)).as("language of %s", name).isPresent();
    String found = describe(code, highlighter.highlight(language, code));
    Path expected = sample.resolveSibling(name + EXPECTED);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyExpectationHasItsSample() throws IOException {
    assertThat(files().map(Path::toString).filter(file -> file.endsWith(EXPECTED)))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(Path.of(file.substring(0, file.length() - EXPECTED.length()))).exists());
  }

  private static String describe(String code, List<CodeSpan> spans) {
    StringBuilder lines = new StringBuilder();
    for (CodeSpan span : spans) {
      lines
          .append(span.kind().cssName())
          .append(": ")
          .append(
              code.substring(span.start(), span.end()).replace("\\", "\\\\").replace("\n", "\\n"))
          .append('\n');
    }
    return lines.toString();
  }
}
