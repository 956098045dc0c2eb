package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.source.GuideReader;

/** What a published website says to search engines and to programs that show links. */
class PublicHeadTest {

  private static final String SECTION =
      "---\ntitle: A < B & \"C\"\nicon: 🐍\n---\n\n## What?\n\nThat.\n";

  @TempDir private Path content;

  private MemoryFolder site(String url) throws IOException {
    Files.writeString(
        content.resolve("guide.yaml"),
        "title: Guide\ndescription: About </script> it.\nlicense: CC BY 4.0\n" + url);
    Files.writeString(content.resolve("a.md"), SECTION);
    Guide guide = new GuideReader(content).read().guide().orElseThrow();
    MemoryFolder folder = new MemoryFolder();
    new SiteOutput(new Layout(Optional.empty()), List::of).write(guide, folder);
    return folder;
  }

  private static JsonNode data(Document page) throws IOException {
    String json = page.expectFirst("script[type=application/ld+json]").data();
    return new ObjectMapper().readTree(json).path("@graph");
  }

  private static String property(Document page, String name) {
    return page.expectFirst("meta[property=og:" + name + "]").attr("content");
  }

  @Test
  void aSectionHasItsCardItsPlaceAndWhatItTeaches() throws IOException {
    MemoryFolder site = site("url: https://example.org/some/repo\n");
    Document page = Jsoup.parse(site.text("a.html"));
    assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/some/repo/a.html");
    assertThat(property(page, "title")).isEqualTo("A < B & \"C\" · Guide");
    String picture = property(page, "image");
    assertThat(picture).startsWith("https://example.org/some/repo/assets/share/a.");
    assertThat(site.files()).containsKey(picture.replace("https://example.org/some/repo/", ""));
    assertThat(page.expectFirst("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    JsonNode crumbs = data(page).path(0);
    assertThat(crumbs.path("@type").asText()).isEqualTo("BreadcrumbList");
    assertThat(crumbs.path("itemListElement").path(0).path("item").asText())
        .isEqualTo("https://example.org/some/repo/");
    assertThat(crumbs.path("itemListElement").path(1).path("name").asText())
        .isEqualTo("A < B & \"C\"");
    assertThat(data(page).path(1).path("@type").asText()).isEqualTo("LearningResource");
    assertThat(data(page).path(1).path("license").asText())
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void aHostOfAnotherScriptIsWrittenAsNetworksKnowIt() throws IOException {
    MemoryFolder site = site("url: https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444/q\n");
    String host = "https://xn--e1afmkfd.xn--p1ai";
    assertThat(Jsoup.parse(site.text("a.html")).expectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo(host + "/q/a.html");
    Document notFound = Jsoup.parse(site.text("404.html"));
    assertThat(notFound.expectFirst("base").attr("href")).isEqualTo(host + "/q/");
    assertThat(notFound.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .endsWith("base-uri " + host);
    assertThat(site.text("sitemap.xml")).contains("<loc>" + host + "/q/a.html</loc>");
  }

  @Test
  void peopleSeeTheHostInTheirOwnScript() {
    assertThat(HomePages.site("https://www.xn--e1afmkfd.xn--p1ai/q/"))
        .isEqualTo("\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444/q");
  }

  @Test
  void theHomePageIsTheWebsiteItself() throws IOException {
    Document page = Jsoup.parse(site("url: https://example.org/\n").text("index.html"));
    assertThat(property(page, "url")).isEqualTo("https://example.org/");
    assertThat(data(page).path(0).path("description").asText()).isEqualTo("About </script> it.");
  }

  @Test
  void aLanguageWithoutATerritoryIsNotSaidToOpenGraph() throws IOException {
    String url = "url: https://example.org/\n";
    Document page = Jsoup.parse(site(url + "language: pt-BR\n").text("index.html"));
    assertThat(property(page, "locale")).isEqualTo("pt_BR");
    page = Jsoup.parse(site(url + "language: pt\n").text("index.html"));
    assertThat(page.select("meta[property=og:locale]")).isEmpty();
  }

  @Test
  void theSitemapNamesEveryPageAndRobotsAreToldWhereTheyLook() throws IOException {
    MemoryFolder site = site("url: https://example.org/\n");
    Document map = Jsoup.parse(site.text("sitemap.xml"), Parser.xmlParser());
    assertThat(map.select("loc").eachText())
        .contains(
            "https://example.org/",
            "https://example.org/a.html",
            "https://example.org/practice.html")
        .doesNotContain("https://example.org/404.html");
    assertThat(site.text("robots.txt")).endsWith("Sitemap: https://example.org/sitemap.xml\n");
    assertThat(site("url: https://example.org/repo/\n").files()).doesNotContainKey("robots.txt");
  }

  @Test
  void nothingThatNeedsAnAddressIsThereWithoutOne() throws IOException {
    MemoryFolder site = site("");
    assertThat(site.files()).doesNotContainKeys("sitemap.xml", "robots.txt");
    assertThat(site.files().keySet()).noneMatch(path -> path.startsWith(Shares.FOLDER));
    assertThat(Jsoup.parse(site.text("a.html")).select("link[rel=canonical], meta[property]"))
        .isEmpty();
  }

  @Test
  void theManifestNamesIconsThatAreThere() throws IOException {
    MemoryFolder site = site("");
    JsonNode manifest = new ObjectMapper().readTree(site.text("manifest.webmanifest"));
    assertThat(manifest.path("start_url").asText()).isEqualTo("./index.html");
    assertThat(manifest.path("icons").findValuesAsText("src"))
        .hasSize(3)
        .allMatch(site.files()::containsKey);
  }

  @Test
  void withoutAnEmojiTabsHaveTheIconThatSystemsInstall() throws IOException {
    MemoryFolder site = site("");
    Document page = Jsoup.parse(site.text("a.html"));
    String icon = site.text(page.expectFirst("link[rel=icon][type=image/svg+xml]").attr("href"));
    assertThat(icon).contains("<rect ", "<path ").doesNotContain("<text");
    String inline = Jsoup.parse(site.text("404.html")).expectFirst("link[rel=icon]").attr("href");
    assertThat(URLDecoder.decode(inline.replace("+", "%2B"), StandardCharsets.UTF_8))
        .isEqualTo("data:image/svg+xml," + icon.strip());
  }

  @Test
  void theWorkerKnowsTheHashOfEveryFileWithoutOneInItsName() throws IOException {
    MemoryFolder site = site("url: https://example.org/\n");
    String first = site.text("sw.js").lines().findFirst().orElseThrow();
    JsonNode known =
        new ObjectMapper()
            .configure(
                com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES, true)
            .readTree(first.substring(first.indexOf('{'), first.lastIndexOf('}') + 1));
    for (JsonNode file : known.path("checked")) {
      byte[] content = Objects.requireNonNull(site.files().get(file.path(0).asText()));
      assertThat(file.path(1).asText()).isEqualTo(SiteAssets.hash(content));
    }
    Set<String> all = new TreeSet<>(site.files().keySet());
    all.removeIf(path -> path.startsWith("assets/share/"));
    all.removeAll(Set.of("404.html", "robots.txt", "sitemap.xml", ".nojekyll", "sw.js"));
    Set<String> listed = new TreeSet<>();
    known.path("checked").forEach(file -> listed.add(file.path(0).asText()));
    known.path("named").forEach(file -> listed.add(file.asText()));
    assertThat(listed).isEqualTo(all);
  }
}
