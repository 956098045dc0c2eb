package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.Tag;
import prepbook.model.prose.Prose;

class TagIndexTest {

  private static Question question(int number, String... tags) {
    return new Question(
        "q" + number,
        number,
        Text.inlines("Question " + number),
        "Question " + number,
        Optional.empty(),
        Arrays.stream(tags).map(Tag::new).toList(),
        Optional.empty(),
        Text.HERE);
  }

  private static TagIndex index(String sectionId, Question... questions) {
    Section section =
        new Section(
            sectionId,
            1,
            "a.md",
            "A",
            Optional.empty(),
            Optional.empty(),
            true,
            Prose.EMPTY,
            List.of(questions),
            Set.of(),
            new SourceText("content/a.md", ""));
    return new TagIndex(
        new Guide(SampleGuide.info(Optional.empty(), "en"), List.of(section), List.of()));
  }

  private static List<String> files(TagIndex index) {
    return index.entries().stream().map(TagIndex.Entry::file).toList();
  }

  @Test
  void spellingsThatDifferInCaseAreOneTagCalledAsMostWriteIt() {
    TagIndex index = index("a", question(1, "ORM"), question(2, "orm"), question(3, "orm"));
    assertThat(index.entries()).hasSize(1);
    assertThat(index.entries().get(0).name()).isEqualTo("orm");
    assertThat(index.entries().get(0).questions()).hasSize(3);
    assertThat(index.entry("Orm")).contains(index.entries().get(0));
  }

  @Test
  void noPageTakesTheNameOfAnotherOnAnyDisk() {
    assertThat(
            files(index("tag-orm", question(1, "orm", "c++", "c-plus-plus", "İ", "i̇", "node.js"))))
        .containsExactly(
            "tag-orm-2.html",
            "tag-c-plus-plus.html",
            "tag-c-plus-plus-2.html",
            "tag-i̇.html",
            "tag-node.js.html");
  }

  @Test
  void aTagOfAnyScriptAndLengthHasAPageThatADiskCanHold() {
    List<String> files =
        files(index("a", question(1, "модели", "迁移", "𝒳".repeat(300), "𝒳".repeat(301))));
    assertThat(files).startsWith("tag-модели.html", "tag-迁移.html").doesNotHaveDuplicates();
    assertThat(files)
        .allMatch(file -> file.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 255);
  }

  @Test
  void neighboursAreThoseThatShareMostQuestions() {
    TagIndex index =
        index(
            "a",
            question(1, "a", "b", "c"),
            question(2, "a", "c"),
            question(3, "b"),
            question(4, "d"));
    assertThat(index.neighbours(index.entry("a").orElseThrow()))
        .extracting(near -> near.entry().name() + near.shared())
        .containsExactly("c2", "b1");
    assertThat(index.neighbours(index.entry("d").orElseThrow())).isEmpty();
  }

  @Test
  void allTagsStandInAlphabeticalOrderAccentsAside() {
    assertThat(index("a", question(1, "zebra", "Äpfel", "birnen", "APPLE")).sorted())
        .extracting(TagIndex.Entry::name)
        .containsExactly("Äpfel", "APPLE", "birnen", "zebra");
  }

  /** Twice the questions take about twice as long: nothing is looked for from the start. */
  @Test
  void tenThousandQuestionsAreIndexedAtOnce() {
    List<Question> questions = new ArrayList<>();
    for (int i = 1; i <= 10_000; i++) {
      questions.add(question(i, "tag" + i % 500, "all", "tag" + i % 7));
    }
    TagIndex index = index("a", questions.toArray(Question[]::new));
    assertThat(index.entries()).hasSize(501);
    assertThat(index.neighbours(index.entry("all").orElseThrow())).hasSize(12);
  }
}
