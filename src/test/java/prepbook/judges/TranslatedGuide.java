package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A small guide in one of the languages that the website speaks. But for code and names, all its
 * own words are in that language and script, so whatever else shows was not translated.
 *
 * @param language the language
 * @param folder where its website lies
 */
record TranslatedGuide(String language, Path folder) {

  private static final String INFO =
      """
      title: %s
      language: %s
      icon: 🐍
      levels: [%s, %s]
      author: { name: 🐍 }
      license: "4.0"
      edition: "2026.11"
      url: https://example.org/guide/
      repository: https://github.com/example/guide
      """;

  private static final String SECTION =
      """
      ---
      title: %1$s
      icon: 🏗
      summary: %3$s
      ---

      %3$s

      ## %2$s

      #%4$s #%5$s

      %3$s `select_related`[^1]

      > [!NOTE]
      > %3$s

      > [!WARNING]
      > %3$s

      | %1$s | %4$s |
      |---|---|
      | %3$s | `1` |

      ```python file=shop/models.py norun="%3$s"
      title = models.CharField()
      ```

      - [ ] %3$s
      - [ ] %1$s

      [^1]: %3$s

      ## %2$s `prefetch_related`

      #%4$s #%6$s

      %3$s

      ## %2$s `atomic`

      #%4$s
      """;

  private static final String NOTES =
      """
      ---
      title: %2$s
      questions: false
      ---

      ## %1$s

      %3$s
      """;

  /** The languages' rows of the table of words. */
  private static Stream<List<String>> rows() {
    try (InputStream in =
        TranslatedGuide.class.getResourceAsStream("/prepbook/languages/guides.txt")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" \\| ", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The languages that the website speaks. */
  static List<String> languages() {
    return rows().map(row -> row.get(0)).toList();
  }

  /** Builds a website in a language below a folder. */
  static TranslatedGuide build(String language, Path below) throws Exception {
    List<String> words =
        rows().filter(row -> row.get(0).equals(language)).findFirst().orElseThrow();
    Path content = Files.createDirectory(below.resolve(language));
    Files.writeString(
        content.resolve("guide.yaml"),
        INFO.formatted(words.get(1), language, words.get(6), words.get(7)));
    Object[] own = words.subList(2, words.size()).toArray();
    Files.writeString(content.resolve("01-models.md"), SECTION.formatted(own));
    Files.writeString(content.resolve("02-notes.md"), NOTES.formatted(own));
    Path out = below.resolve(language + "-site");
    Program.Result result =
        Prepbook.program(
                "build", "--no-pdf", "--content", content.toString(), "--out", out.toString())
            .run();
    assertThat(result.exitCode()).as(result.output()).isZero();
    return new TranslatedGuide(language, out);
  }

  /** The address of a page as it lies on the disk; it may end in a fragment. */
  URI page(String page) {
    return URI.create(folder.toUri() + page);
  }

  /** The names of all pages, in alphabetical order. */
  List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    }
  }
}
