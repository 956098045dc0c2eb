package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.layout.Layout;
import prepbook.model.Guide;

/** The page of all questions and the pages of tags. */
class QuestionsPageTest {

  @TempDir private Path temporary;
  private MemoryFolder site = new MemoryFolder();

  @BeforeEach
  void writeSite() throws IOException {
    Path picture = Files.writeString(temporary.resolve("a b.svg"), "<svg/>");
    site = write(SampleGuide.create(picture));
  }

  private static MemoryFolder write(Guide guide) throws IOException {
    MemoryFolder folder = new MemoryFolder();
    new SiteOutput(new Layout(Optional.empty()), List::of).write(guide, folder);
    return folder;
  }

  private Document page(String name) {
    return Jsoup.parse(site.text(name));
  }

  @Test
  void everyQuestionIsOneLineUnderItsSection() {
    Document page = page("questions.html");
    assertThat(page.select(".row")).hasSize(9);
    assertThat(page.select(".group:not(.group--tags) > h2 a").eachText())
        .containsExactly("Core Django", "Models & ORM");
    assertThat(page.select("#models .row__number").eachText()).containsExactly("6", "7", "8", "9");
    Element row = page.expectFirst("#models .row:nth-child(2)");
    assertThat(row.expectFirst("a").attr("href"))
        .isEqualTo("models.html#select_related-vs-prefetch_related");
    assertThat(row.attr("data-level")).isEqualTo("mid");
    assertThat(row.attr("data-tags")).isEqualTo("orm performance");
    assertThat(row.select(".label").eachText()).containsExactly("Level: mid", "orm", "performance");
    assertThat(page.select("#models .row:nth-child(1) .label--open").text()).isEqualTo("Open");
    assertThat(page.select(".row script, .row img")).isEmpty();
  }

  @Test
  void everyPageLeadsToItAndItLeadsToTheTags() {
    for (String name : List.of("index.html", "models.html", "tag-orm.html", "practice.html")) {
      assertThat(page(name).select(".header a[href=questions.html]").text()).isEqualTo("Questions");
    }
    assertThat(page("questions.html").select(".header a[aria-current=page]").text())
        .isEqualTo("Questions");
    assertThat(page("index.html").select(".toc__all a").attr("href")).isEqualTo("questions.html");
    assertThat(page("questions.html").select(".group--tags a").eachText())
        .containsExactly("orm 9", "performance 9");
  }

  @Test
  void aTagsPageTellsWhatItsQuestionsAreAndWhichTagsAreNear() {
    Document page = page("tag-orm.html");
    assertThat(page.select("h1").text()).isEqualTo("#orm");
    assertThat(page.select(".tagged__count").text()).isEqualTo("9 questions");
    assertThat(page.select(".row")).hasSize(9);
    assertThat(page.expectFirst(".row__text").text()).startsWith("Django splits");
    assertThat(page.select(".row__text a, .row__text sup")).isEmpty();
    assertThat(page.select(".tagged__near .tags a").eachAttr("href"))
        .containsExactly("tag-performance.html");
  }

  @Test
  void aCardLeadsToItsTagsAndToItsTextOutsideOfItsSummary() {
    Element card = page("models.html").select(".card").get(1);
    assertThat(card.attr("data-tags")).isEqualTo("orm performance");
    assertThat(card.attr("data-level")).isEqualTo("mid");
    assertThat(card.select("summary a, summary button")).isEmpty();
    assertThat(card.select(".card__foot .tags a").eachAttr("href"))
        .containsExactly("tag-orm.html", "tag-performance.html");
    assertThat(card.select(".card__edit").attr("href"))
        .isEqualTo("https://github.com/example/guide/edit/main/content/02-models.md#L1");
    assertThat(page("models.html").select(".card").get(0).select(".card__edit"))
        .as("an open question invites already")
        .isEmpty();
  }

  @Test
  void twiceTheQuestionsTakeTwiceTheRoom() throws IOException {
    int once = size(write(SampleGuide.large(10, 20)));
    int twice = size(write(SampleGuide.large(20, 20)));
    assertThat(twice).isBetween(once, once * 5 / 2);
  }

  private static int size(MemoryFolder folder) {
    return List.of("questions.html", "tag-orm.html", "tag-performance.html").stream()
        .mapToInt(name -> folder.text(name).length())
        .sum();
  }
}
