package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.layout.Layout;
import prepbook.model.Guide;

class SiteOutputTest {

  private static final List<String> PAGES =
      List.of(
          "404.html",
          "code-quality.html",
          "core-django.html",
          "questions.html",
          "tag-orm.html",
          "tag-performance.html",
          "index.html",
          "models.html",
          "practice.html",
          "tips.html");

  @TempDir private Path temporary;
  private Guide guide = SampleGuide.large(1, 1);
  private MemoryFolder site = new MemoryFolder();

  @BeforeEach
  void writeSite() throws IOException {
    Path picture = temporary.resolve("picture.svg");
    Files.writeString(picture, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    guide = SampleGuide.create(picture);
    site = write(guide);
  }

  private static MemoryFolder write(Guide guide) throws IOException {
    MemoryFolder folder = new MemoryFolder();
    new SiteOutput(new Layout(Optional.empty()), SampleSite::downloads).write(guide, folder);
    return folder;
  }

  private Document page(String name) {
    return Jsoup.parse(site.text(name));
  }

  @Test
  void writesAPageForEachSectionAndWhatTheyNeed() {
    assertThat(site.files().keySet())
        .containsAll(PAGES)
        .contains(".nojekyll", "content/images/a b.svg", "sw.js", "manifest.webmanifest")
        .contains("favicon.ico", "apple-touch-icon.png", "assets/icon-192.png")
        .contains("assets/icon-512.png", "assets/icon-maskable.png")
        .anyMatch(path -> path.matches("assets/site\\.[0-9a-f]{8}\\.css"))
        .anyMatch(path -> path.matches("assets/site\\.[0-9a-f]{8}\\.js"))
        .anyMatch(path -> path.matches("assets/icon\\.[0-9a-f]{8}\\.svg"))
        .anyMatch(path -> path.matches("assets/search\\.[0-9a-f]{8}\\.js"))
        .anyMatch(path -> path.matches("assets/search\\.[0-9a-f]{8}/index\\.js"))
        .anyMatch(path -> path.matches("assets/settings\\.[0-9a-f]{8}\\.js"))
        .anyMatch(path -> path.matches("assets/questions\\.[0-9a-f]{8}\\.js"))
        .anyMatch(path -> path.matches("assets/answers\\.[0-9a-f]{8}/0\\.js"));
    assertThat(site.files().keySet().stream().filter(path -> !path.matches("assets/.*/.*")))
        .hasSize(PAGES.size() + ScriptBundle.LOADED.size() + 22);
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    MemoryFolder again = write(guide);
    assertThat(again.files().keySet()).isEqualTo(site.files().keySet());
    site.files().forEach((path, bytes) -> assertThat(again.files().get(path)).isEqualTo(bytes));
  }

  @Test
  void everyRelativeLinkHasATarget() {
    Set<String> targets = new HashSet<>(site.files().keySet());
    targets.add("guide.pdf");
    for (String name : PAGES) {
      page(name).select("[id]").forEach(element -> targets.add(name + "#" + element.id()));
    }
    for (String name : PAGES) {
      for (Element element : page(name).select("a[href], link[href], script[src], img[src]")) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!address.startsWith("https://") && !address.startsWith("data:")) {
          String decoded = address.replace("%20", " ");
          assertThat(targets).contains(decoded.startsWith("#") ? name + decoded : decoded);
        }
      }
    }
  }

  @Test
  void noPageLeadsElsewhereThanItsAuthorDid() {
    Set<String> outside =
        PAGES.stream()
            .flatMap(name -> page(name).select("[href^=http], [src^=http]").stream())
            .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
            .collect(Collectors.toSet());
    assertThat(outside)
        .containsExactlyInAnyOrder(
            "https://github.com/example/guide",
            "https://github.com/example/guide/edit/main/content/01-core-django.md#L1",
            "https://github.com/example/guide/edit/main/content/02-models.md#L1",
            "https://microcars.in/",
            "https://creativecommons.org/licenses/by/4.0/",
            "https://docs.djangoproject.com/en/4.2/faq/general/",
            "https://example.org/?a=%22%3E%3Cscript%3E",
            "https://example.org/a%20b.gif",
            "https://media.giphy.com/media/3ohzdIuqJoo8QdKlnW/giphy.gif");
  }

  @Test
  void noIdOccursTwiceOnAPage() {
    for (String name : PAGES) {
      assertThat(page(name).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void hostileTextStaysText() {
    Document page = page("core-django.html");
    assertThat(page.select("body script, [onerror], [href^=javascript], img[src=x]")).isEmpty();
    Element card = page.select("details.question").get(4);
    assertThat(card.select("h2").text()).isEqualTo("<script>alert('title')</script> & \"more\"");
    assertThat(card.expectFirst(".answer-short p + p").text())
        .startsWith("<script>alert('x')</script> & \"quotes\"")
        .contains("never a link");
    assertThat(card.select("pre").text()).isEqualTo("${7*7} <#assign x=1>");
  }

  @Test
  void aCardHoldsNumberTitleLabelsAndTheAnswerInItsParts() {
    Element card =
        page("core-django.html").expectFirst("#explain-djangos-mtv-architecture-with-an-example");
    assertThat(card.select("summary .question__number").text()).isEqualTo("1");
    assertThat(card.select("summary h2").text())
        .isEqualTo("Explain Django’s MTV architecture with an example.");
    assertThat(card.select("summary a, summary button")).isEmpty();
    assertThat(card.select(".label").eachText())
        .containsExactly("Level: mid", "orm", "performance");
    assertThat(card.expectFirst(".answer-short p + p").text()).startsWith("Django splits");
    assertThat(card.expectFirst(".prose").text()).doesNotContain("Django splits");
    assertThat(card.select(".rubric-box li").eachText())
        .containsExactly(
            "Names all three parts and urls.py",
            "Says who is the controller",
            "Gives one example from a real project");
    assertThat(card.select(".footnotes li p").text())
        .isEqualTo("The Django project itself prefers the name MTV.");
    assertThat(page("core-django.html").expectFirst("#" + card.id() + " ~ a").attr("href"))
        .isEqualTo("#" + card.id());
  }

  @Test
  void anOpenQuestionInvites() {
    Element card = page("models.html").expectFirst("details.question--open");
    assertThat(card.select(".label--open").text()).isEqualTo("Open");
    assertThat(card.select(".invitation a").attr("href"))
        .isEqualTo("https://github.com/example/guide/edit/main/content/02-models.md#L1");
  }

  @Test
  void aRetiredIdStillLeadsToItsHeir() {
    Element heir = page("core-django.html").expectFirst("#mtv ~ details");
    assertThat(heir.id()).isEqualTo("explain-djangos-mtv-architecture-with-an-example");
    assertThat(page("models.html").select("a:contains(retired id)").attr("href"))
        .isEqualTo("core-django.html#explain-djangos-mtv-architecture-with-an-example");
  }

  @Test
  void theContentsListAllSectionsButOnlyThisPagesQuestions() {
    Document page = page("models.html");
    assertThat(page.select(".contents__link span:not(.emoji)").eachText())
        .containsExactly(
            "Core Django", "Models & ORM", "Code Quality Awareness", "Tips & Best Practices");
    assertThat(page.select(".contents__number").eachText()).containsExactly("6", "7", "8", "9");
    assertThat(page("code-quality.html").select(".contents__entry").eachText())
        .containsExactly("Pro Tip");
  }

  @Test
  void theHomePageSaysWhatTheGuideIs() {
    Document home = page("index.html");
    assertThat(home.title()).isEqualTo("Python & Django Interview Questions – 4+ Years Experience");
    assertThat(home.select("svg.badge").eachAttr("aria-label"))
        .containsExactly("Python: 3.11", "Django: 4.x", "no <logo>");
    assertThat(home.select(".hero__actions a").eachText())
        .containsExactly("Start reading", "Practice", "Download the PDF 48 pages · 1.2 MB");
    assertThat(home.select(".toc__total").text()).isEqualTo("4 sections · 9 questions");
    assertThat(home.select(".toc__count").eachText())
        .containsExactly("5 questions", "4 questions", "Notes", "Notes");
    assertThat(home.select(".toc__lines").eachAttr("start")).containsExactly("1", "6");
    assertThat(home.select(".author__line").text())
        .isEqualTo("Sachin Pawar – Python/Django Developer | microcars.in");
  }

  @Test
  void theHomePageShowsListsOfUpToTwelveQuestions() throws IOException {
    Document twelve = Jsoup.parse(write(SampleGuide.large(3, 12)).text("index.html"));
    assertThat(twelve.select(".toc__questions[open][data-short] li")).hasSize(36);

    Document thirteen = Jsoup.parse(write(SampleGuide.large(3, 13)).text("index.html"));
    assertThat(thirteen.select(".toc__questions li")).hasSize(39);
    assertThat(thirteen.select(".toc__questions[open], .toc__questions[data-short]")).isEmpty();
  }

  @Test
  void everyPageNamesEditionLicenceAndSource() {
    for (String name : List.of("index.html", "core-django.html")) {
      Elements lines = page(name).select(".footer__list li");
      assertThat(lines.eachText())
          .containsExactly("Edition 2026.11", "License: CC BY 4.0", "Source of this guide");
      assertThat(lines.select("a[rel~=license]").eachAttr("href"))
          .containsExactly("https://creativecommons.org/licenses/by/4.0/");
    }
  }

  @Test
  void aLongGuidesHomePageListsSectionsOnly() throws IOException {
    Document home = Jsoup.parse(write(SampleGuide.large(7, 50)).text("index.html"));
    assertThat(home.select(".toc__row")).hasSize(7);
    assertThat(home.select(".toc__lines")).isEmpty();
  }

  @Test
  void picturesComeLateAndWithTheirSize() {
    List<String> pictures = page("code-quality.html").select("img").eachAttr("loading");
    assertThat(pictures).containsExactly("lazy");
    Element local = page("code-quality.html").expectFirst("img[src=content/images/a%20b.svg]");
    assertThat(local.attr("width") + "x" + local.attr("height")).isEqualTo("320x120");
  }
}
