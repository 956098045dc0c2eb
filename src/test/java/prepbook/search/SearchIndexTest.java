package prepbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.model.Guide;
import prepbook.search.SearchIndex.IndexFile;
import prepbook.source.GuideReader;

/** The index of a guide, as files. */
class SearchIndexTest {

  private static final int LARGEST = 30_000;

  @TempDir private Path content;

  private List<IndexFile> index() throws IOException {
    Files.writeString(content.resolve("guide.yaml"), "title: Guide\n");
    Guide guide = new GuideReader(content).read().guide().orElseThrow();
    return SearchIndex.of(guide, (section, question) -> section.id() + "#" + question.id()).files();
  }

  private void section(String name, String body) throws IOException {
    Files.writeString(content.resolve(name), "---\ntitle: Section\n---\n\n" + body);
  }

  /** Random words compress worst and are the most that a vocabulary can hold. */
  @Test
  void everyFileStaysSmallHoweverManyQuestionsAndWordsThereAre() throws IOException {
    Random random = new Random(42);
    StringBuilder body = new StringBuilder();
    for (int question = 0; question < 1_500; question++) {
      body.append("## ").append(words(random, 6)).append("\n\n").append(words(random, 40));
      body.append("\n\n").append(words(random, 60)).append("\n\n");
    }
    section("01-a.md", body.toString());

    List<IndexFile> files = index();

    assertThat(names(files)).contains("index.js", "w0.js", "w9.js", "k0.js", "q99.js");
    assertThat(files).allSatisfy(file -> assertThat(compressed(file)).isLessThan(LARGEST));
  }

  private static String words(Random random, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      // Some words are common, most are rare, as in any language.
      long word = random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(40_000);
      out.append(i == 0 ? "" : " ").append('x').append(Long.toString(word * 7919 + 46_656, 36));
    }
    return out.toString();
  }

  private static int compressed(IndexFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(file.content().getBytes(StandardCharsets.UTF_8));
    }
    return out.size();
  }

  @Test
  void tellsWhereAWordStandsAndWhetherInATitle() throws IOException {
    section("01-a.md", "## Alpha\n\nBeta gamma.\n\n## Delta\n\nBeta. More of alpha.\n");

    String words = file("w0.js");

    // Questions by their distance: the first is 1, the next one more.
    assertThat(words).containsPattern("\\\\nbeta 1[A-Z]1[A-Z]\\\\n");
    assertThat(words).containsPattern("\"alpha 1[A-Z]'1[A-Z]\\\\n");
    assertThat(words).containsPattern("gamma 1[A-Z]\\\\n");
  }

  @Test
  void listsTheWordsOfTitlesTagsAndHeadingsForSlips() throws IOException {
    section("01-a.md", "## Select\n\n#selected\n\nBeta.\n\n### Selection\n\nGamma.\n");

    assertThat(file("k0.js")).isEqualTo("prepbookSearch.keys(0,\"0select\\n6ed\\n6ion\");\n");
  }

  @Test
  void showsTheAnswerWithoutItsCode() throws IOException {
    section(
        "01-a.md",
        "## A \"q\"\n\nShort `x`.\n\n| a | b |\n|---|---|\n| c | d |\n\n```python\nsecret\n```\n");

    assertThat(file("q0.js"))
        .isEqualTo(
            "prepbookSearch.texts(0,[[1,\"A “q”\",\"a#a-q\",\"Section\",\"\",\"Short x.\\na b c d\"]]);\n"
                .replace("“q”", "\\\"q\\\""));
    assertThat(file("w0.js")).contains("secret 1");
  }

  /** Random letters of a large script compress worst of all. */
  @Test
  void oneLongAnswerIsNoLargeFile() throws IOException {
    Random random = new Random(7);
    StringBuilder body = new StringBuilder();
    for (int question = 0; question < 3; question++) {
      body.append("## ").append(han(random, 1_000)).append("\n\n");
      body.append(han(random, 60_000)).append("\n\n").append(han(random, 200)).append("\n\n");
    }
    section("01-a.md", body.toString());

    for (IndexFile file : index()) {
      assertThat(compressed(file)).as(file.name()).isLessThan(LARGEST);
    }
    assertThat(file("q0.js").contains("…\"]")).isTrue();
  }

  private static String han(Random random, int count) {
    StringBuilder out = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      out.append((char) (0x4E00 + random.nextInt(0x5000)));
    }
    return out.toString();
  }

  @Test
  void whatStandsForPicturesDiagramsAndFilesIsFound() throws IOException {
    section(
        "01-a.md",
        """
        ## Question

        Short.

        Text ![A marmot](https://example.org/a.png) more.

        ```plantuml alt="A walrus" caption="An otter"
        Lynx -> Ocelot : pounces
        ```

        ```python file=shop/badger.py
        pass
        ```
        """);

    assertThat(file("w0.js"))
        .contains("marmot 1", "walrus 1", "otter 1", "lynx 1", "ocelot 1", "pounces 1", "badger 1");
    assertThat(file("q0.js")).contains("\"Short.\\nText A marmot more. A walrus An otter\"");
  }

  private String file(String name) throws IOException {
    return index().stream()
        .filter(file -> file.name().equals(name))
        .map(IndexFile::content)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> names(List<IndexFile> files) {
    return files.stream().map(IndexFile::name);
  }
}
