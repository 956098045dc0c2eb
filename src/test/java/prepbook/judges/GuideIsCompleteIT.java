package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import prepbook.judges.BuiltGuide.Site;
import prepbook.judges.ExpectedGuide.Fact;
import prepbook.judges.PdfText.OutlineEntry;

/** Everything that the author wrote is on the website and in the book, word for word, in order. */
@ExtendWith(BuiltGuide.class)
class GuideIsCompleteIT {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final ExpectedGuide expected;

  GuideIsCompleteIT() throws IOException {
    expected = ExpectedGuide.read();
  }

  @Test
  void theListHoldsFiftyQuestionsInEightSections() {
    assertThat(expected.all("question")).hasSize(50);
    assertThat(expected.all("section")).hasSize(8);
    assertThat(expected.all("bullet")).hasSize(15);
  }

  @Test
  void homeHasTitleBadgesIntroAndAuthor(Site site) throws IOException {
    Document home = page(site, "index.html");

    Element title = home.expectFirst("h1");
    assertThat(title.text())
        .isEqualTo(
            "%s %s – %s"
                .formatted(
                    expected.the("icon").text(),
                    expected.the("title").text(),
                    expected.the("subtitle").text()));
    assertThat(home.select("svg.badge").eachAttr("aria-label"))
        .isEqualTo(expected.all("badge").stream().map(GuideIsCompleteIT::colon).toList());
    String intro = String.join(" ", expected.all("intro").stream().map(Fact::text).toList());
    assertThat(home.expectFirst(".hero__intro").text()).isEqualTo(intro);
    Fact link = expected.the("author-link");
    Element author = home.expectFirst(".author__line");
    assertThat(author.text())
        .isEqualTo(
            "%s – %s | %s"
                .formatted(
                    expected.the("author").text(), expected.the("role").text(), link.words()));
    assertThat(author.expectFirst("a").attr("href")).isEqualTo(link.address());
  }

  /** {@code Python 3.11} as {@code Python: 3.11}. */
  private static String colon(Fact badge) {
    return badge.value().replaceFirst(" ", ": ");
  }

  @Test
  void sectionsAreListedAtHomeAndLinkedInOrder(Site site) throws IOException {
    List<String> titles = new ArrayList<>();
    for (Document section : sections(site)) {
      titles.add(section.expectFirst("h1").text());
    }

    assertThat(titles).isEqualTo(expected.all("section").stream().map(Fact::text).toList());
  }

  @Test
  void questionsAreNumberedFromOneToFiftyThroughAllSections(Site site) throws IOException {
    List<String> found = new ArrayList<>();
    List<List<String>> code = new ArrayList<>();
    for (Document section : sections(site)) {
      for (Element question : section.select("details.question")) {
        Element title = question.expectFirst("summary h2");
        found.add(question.expectFirst(".question__number").text() + " " + title.text());
        code.add(title.select("code").eachText());
      }
    }

    List<Fact> questions = expected.all("question");
    assertThat(found)
        .isEqualTo(
            IntStream.range(0, questions.size())
                .mapToObj(i -> (i + 1) + " " + questions.get(i).text())
                .toList());
    assertThat(code).isEqualTo(questions.stream().map(Fact::code).toList());
  }

  @Test
  void questionsStandInTheSectionTheyBelongTo(Site site) throws IOException {
    List<Document> sections = sections(site);
    List<Fact> titles = expected.all("section");
    for (int i = 0; i < titles.size(); i++) {
      List<Fact> facts = expected.section(titles.get(i));
      assertThat(sections.get(i).select("details.question h2").eachText())
          .as(titles.get(i).text())
          .isEqualTo(texts(facts, "question"));
      if (texts(facts, "question").isEmpty()) {
        assertThat(sections.get(i).select(".intro > ul > li").eachText())
            .as(titles.get(i).text())
            .containsSubsequence(texts(facts, "bullet"));
      }
    }
  }

  private static List<String> texts(List<Fact> facts, String kind) {
    return facts.stream().filter(fact -> fact.kind().equals(kind)).map(Fact::text).toList();
  }

  @Test
  void summariesTipsAndPicturesAreThere(Site site) throws IOException {
    List<String> text = new ArrayList<>();
    Elements pictures = new Elements();
    Elements code = new Elements();
    for (Document section : sections(site)) {
      text.add(section.expectFirst("main").text());
      pictures.addAll(section.select("main .remote"));
      code.addAll(section.select("blockquote code"));
    }

    String all = String.join("\n", text);
    assertThat(all)
        .containsSubsequence(expected.all("summary").stream().map(Fact::text).toList())
        .containsSubsequence(expected.all("tip").stream().map(Fact::text).toList());
    assertThat(code.eachText())
        .isEqualTo(expected.all("tip").stream().flatMap(tip -> tip.code().stream()).toList());
    assertThat(
            pictures.stream()
                .map(box -> box.child(0).text() + " " + box.child(1).attr("href"))
                .toList())
        .containsSubsequence(expected.all("picture").stream().map(Fact::value).toList());
  }

  @Test
  void theBookHoldsEveryQuestionWithItsNumberInOrder(Site site) throws IOException {
    try (PdfText book = new PdfText(site.pdf())) {
      List<OutlineEntry> outline =
          book.outline().stream().filter(entry -> entry.depth() == 1).toList();
      List<Fact> questions = expected.all("question");
      assertThat(outline.stream().map(OutlineEntry::title).toList())
          .isEqualTo(
              IntStream.range(0, questions.size())
                  .mapToObj(i -> (i + 1) + ". " + questions.get(i).text())
                  .toList());

      String text = squash(book.readAloud());
      assertInOrder(
          // Behind the lists of contents, the number stands right before the question.
          text,
          IntStream.range(0, questions.size())
              .mapToObj(i -> (i + 1) + questions.get(i).text())
              .toList());
      List<String> pages = book.pages(true);
      for (int i = 0; i < questions.size(); i++) {
        assertThat(squash(pages.get(outline.get(i).page())))
            .as("page of question %s", i + 1)
            .contains(squash((i + 1) + questions.get(i).text()));
      }
    }
  }

  @Test
  void theBookHoldsEverythingElse(Site site) throws IOException {
    try (PdfText book = new PdfText(site.pdf())) {
      assertThat(book.title())
          .isEqualTo(expected.the("title").text() + " – " + expected.the("subtitle").text());
      String text = squash(book.readAloud());
      assertInOrder(
          text,
          List.of(
              expected.the("title").text(),
              expected.the("subtitle").text(),
              String.join(" ", expected.all("intro").stream().map(Fact::text).toList()),
              expected.the("author").text(),
              expected.the("role").text()));
      assertInOrder(
          text,
          expected.facts().stream()
              .filter(fact -> fact.kind().matches("section|summary|bullet|tip"))
              // Emoji are pictures in print.
              .map(fact -> fact.text().replaceFirst("^\\P{IsAlphabetic}+(?=\\p{IsAlphabetic})", ""))
              .toList());
      Fact link = expected.the("author-link");
      assertThat(text).contains(link.words());
      assertThat(book.addresses()).contains(link.address());
      for (Fact picture : expected.all("picture")) {
        assertThat(text).contains(squash(picture.words()));
        assertThat(book.addresses()).contains(picture.address());
      }
      for (Fact badge : expected.all("badge")) {
        assertThat(squash(text + String.join(" ", book.alternatives())))
            .containsIgnoringCase(squash(badge.text()));
      }
    }
  }

  private static void assertInOrder(String text, List<String> parts) {
    int from = 0;
    String before = "the start";
    for (String part : parts) {
      int at = text.indexOf(squash(part), from);
      assertThat(at).as("place of “%s” behind “%s”", part, before).isNotNegative();
      from = at + squash(part).length();
      before = part;
    }
  }

  private static String squash(String text) {
    return SPACE.matcher(text).replaceAll("");
  }

  private static List<Document> sections(Site site) throws IOException {
    List<Document> sections = new ArrayList<>();
    for (Element link : page(site, "index.html").select(".toc__title a")) {
      sections.add(page(site, link.attr("href")));
    }
    return sections;
  }

  private static Document page(Site site, String name) throws IOException {
    return Jsoup.parse(site.folder().resolve(name), "UTF-8");
  }
}
