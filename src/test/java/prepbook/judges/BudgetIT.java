package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import prepbook.judges.BuiltGuide.Site;

/** What the pages of this repository's own guide weigh on their way, in bytes of gzip. */
@ExtendWith(BuiltGuide.class)
class BudgetIT {

  private static final int FIRST_VIEW = 45_000;
  private static final int READING_SCRIPT = 15_000;
  private static final int PRACTICE_SCRIPT = 30_000;
  private static final int STYLE = 12_000;

  private static int weight(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      Files.copy(file, zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  /** The files that a page names, without those that wait for the page to stand. */
  private static List<Path> parts(Document page, String selector, String attribute, Site site) {
    return page.select(selector).eachAttr(attribute).stream().map(site.folder()::resolve).toList();
  }

  private static int sum(Stream<Path> files) {
    return files.mapToInt(BudgetIT::weight).sum();
  }

  private static Document page(String name, Site site) throws IOException {
    return Jsoup.parse(site.folder().resolve(name), "UTF-8");
  }

  private static Path asset(String name, Site site) throws IOException {
    try (Stream<Path> files = Files.list(site.folder().resolve("assets"))) {
      return files
          .filter(file -> file.getFileName().toString().matches(name))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void theFirstViewOfEveryPageIsLight(Site site) throws IOException {
    List<String> heavy = new ArrayList<>();
    for (String name : site.pages()) {
      Document page = page(name, site);
      int html = weight(site.folder().resolve(name));
      int style = sum(parts(page, "link[rel=stylesheet]", "href", site).stream());
      int script = sum(parts(page, "script[src]", "src", site).stream());
      if (html + style + script > FIRST_VIEW) {
        heavy.add("%s: %d + %d + %d".formatted(name, html, style, script));
      }
      assertThat(style).as(name).isLessThanOrEqualTo(name.startsWith("practice") ? 13_000 : STYLE);
    }
    assertThat(heavy).isEmpty();
  }

  @Test
  void aPageToReadLoadsLittleScriptAndStyleInAll(Site site) throws IOException {
    Path first = asset("site\\..*\\.js", site);
    Path then = asset("study\\..*\\.js", site);
    Path choose = asset("filter\\..*\\.js", site);
    assertThat(sum(Stream.of(first, then, choose))).isLessThanOrEqualTo(READING_SCRIPT);
    Path style = asset("site\\..*\\.css", site);
    Path later = asset("study\\..*\\.css", site);
    assertThat(sum(Stream.of(style, later))).isLessThanOrEqualTo(STYLE);
  }

  @Test
  void practiceLoadsLittleScriptInAll(Site site) throws IOException {
    List<Path> scripts =
        new ArrayList<>(parts(page("practice.html", site), "script[src]", "src", site));
    for (String later : List.of("study", "interview", "plan")) {
      scripts.add(asset(later + "\\..*\\.js", site));
    }
    assertThat(sum(scripts.stream())).isLessThanOrEqualTo(PRACTICE_SCRIPT);
  }
}
