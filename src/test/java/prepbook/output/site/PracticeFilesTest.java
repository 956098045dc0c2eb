package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.prose.Block;

/** What is practised, as the page to practise on loads it. */
class PracticeFilesTest {

  /** A question with its id and the part that holds its answer. */
  private static final Pattern ROW =
      Pattern.compile("^\\[(\"[^\"]+\"),.*,(\\d+),\"[0-9a-f]{8}\"\\]", Pattern.MULTILINE);

  @TempDir private Path temporary;
  private final UiText ui = UiTexts.read(new Layout(Optional.empty()), "en");
  private Guide guide = SampleGuide.large(1, 1);

  @BeforeEach
  void readGuide() throws IOException {
    Path picture = temporary.resolve("picture.svg");
    Files.writeString(picture, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    guide = SampleGuide.create(picture);
  }

  private Section section(int index) {
    return guide.sections().get(index);
  }

  @Test
  void theListNamesSectionsLevelsHeirsAndQuestions() throws IOException {
    MemoryFolder folder = new MemoryFolder();
    PracticeFiles files = PracticeFiles.write(guide, ui, folder);
    Question first = section(0).questions().get(0);
    Question open = section(0).questions().get(2);
    assertThat(folder.text(files.questions()))
        .startsWith(
            "prepbook.questions({sections:[{title:\"Core Django\",icon:\"🌟\",address:\"core-django.html\"},")
        .contains(
            "levels:[\"junior\",\"mid\",\"senior\"]",
            "redirects:{[\"mtv\"]:\"explain-djangos-mtv-architecture-with-an-example\"}",
            "\n[\""
                + first.id()
                + "\",1,\"Explain Django’s MTV architecture with an example.\",0,1,"
                + "\"orm performance\",0,\""
                + TextPrint.of(first)
                + "\"],",
            "\n[\"" + open.id() + "\",3,")
        .contains(",0,2,\"orm performance\",-1,\"" + TextPrint.of(open) + "\"]")
        .endsWith("]});\n");
  }

  @Test
  void anAnswerIsGivenInItsPartsForAPageOfItsOwn() {
    PracticeAnswers answers = PracticeAnswers.of(guide, ui, section(0));
    String part = answers.parts().get(0);
    assertThat(part)
        .contains(
            ",[\"Names all three parts and <code>urls.py</code>\","
                + "\"Says who is the controller\",\"Gives one example from a real project\"],")
        .doesNotContain("class=\\\"rubric");
    Document page = Jsoup.parse(part.replace("\\\"", "\"").replace("\\n", "\n"));
    String id = section(0).questions().get(0).id();
    assertThat(page.select("a[href=core-django.html#who-does-what]")).hasSize(1);
    assertThat(page.select("[id=" + id + ":who-does-what]").eachText())
        .containsExactly("Who does what");
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .containsExactly("#" + id + ":fn-1", "#" + id + ":fn-1", "#" + id + ":fnref-1");
    assertThat(page.select("[id]").eachAttr("id")).allMatch(name -> name.startsWith(id + ":"));
  }

  @Test
  void aPartIsSmallAndHoldsWhatTheListSays() throws IOException {
    MemoryFolder folder = new MemoryFolder();
    PracticeFiles files = PracticeFiles.write(SampleGuide.large(3, 40), ui, folder);
    List<String> parts =
        folder.files().keySet().stream().filter(path -> path.startsWith(files.answers())).toList();
    assertThat(parts).hasSizeBetween(6, 60);
    for (String part : parts) {
      assertThat(compressed(folder.text(part))).isLessThan(30_000);
    }
    Matcher rows = ROW.matcher(folder.text(files.questions()));
    int count = 0;
    while (rows.find()) {
      count++;
      assertThat(folder.text(files.answers() + rows.group(2) + ".js"))
          .contains("[" + rows.group(1) + ",");
    }
    assertThat(count).isEqualTo(120);
  }

  /** So it is small whatever its text: text compresses to less than half. */
  @Test
  void aPartIsFullBeforeItIsLarge() {
    Guide many = SampleGuide.large(1, 60);
    List<Integer> sizes =
        PracticeAnswers.of(many, ui, many.sections().get(0)).parts().stream()
            .map(String::length)
            .toList();
    assertThat(sizes).hasSizeGreaterThan(2).allMatch(size -> size <= 48_000);
  }

  private static int compressed(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.size();
  }

  @Test
  void theFilesOfAQuestionDependOnNoOther() {
    Guide large = SampleGuide.large(30, 5);
    Guide small = SampleGuide.large(1, 5);
    assertThat(PracticeAnswers.of(large, ui, large.sections().get(0)).parts())
        .isEqualTo(PracticeAnswers.of(small, ui, small.sections().get(0)).parts());
  }

  @Test
  void aGuideWithoutQuestionsHasAnEmptyListAndNoPage() throws IOException {
    MemoryFolder folder = new MemoryFolder();
    Guide empty = new Guide(SampleGuide.info(Optional.empty(), "en"), List.of(), List.of());
    new SiteOutput(new Layout(Optional.empty()), List::of).write(empty, folder);
    assertThat(folder.files().keySet()).doesNotContain("practice.html");
    assertThat(Jsoup.parse(folder.text("index.html")).select("[href*=practice]")).isEmpty();
  }

  @Test
  void aPrintChangesWithTheTextAndNotWithItsMarkup() {
    String print = print("What?", Text.paragraph("Say *this* and"), SampleAnswers.session());
    assertThat(print).matches("[0-9a-f]{8}");
    assertThat(print("What?", Text.paragraph("Say this and"), SampleAnswers.session()))
        .isEqualTo(print);
    assertThat(print("Why?", Text.paragraph("Say this and"), SampleAnswers.session()))
        .isNotEqualTo(print);
    assertThat(print("What?", Text.paragraph("Say that and"), SampleAnswers.session()))
        .isNotEqualTo(print);
    assertThat(print("What?", Text.paragraph("Say this and"))).isNotEqualTo(print);
  }

  private static String print(String title, Block... answer) {
    return TextPrint.of(
        new Question(
            "id",
            1,
            Text.inlines(title),
            title,
            Optional.empty(),
            List.of(),
            Optional.of(SampleAnswers.of(answer)),
            Text.HERE));
  }
}
