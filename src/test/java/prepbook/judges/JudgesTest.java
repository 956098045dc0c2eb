package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import prepbook.judges.Browser.Scheme;

/** Each judge finds a known mistake, and nothing where there is none. */
@ExtendWith(Chromium.class)
class JudgesTest {

  private static final Path PAGES = Path.of("src/test/resources/prepbook/judges");
  private static final Path GOOD = PAGES.resolve("good");
  private static final Path BAD = PAGES.resolve("bad");

  @Test
  void nuFindsNothingInGoodPages() throws Exception {
    assertThat(NuHtmlChecker.problems(GOOD)).isEmpty();
  }

  @Test
  void nuReportsMistakesInHtmlSvgAndCssWithTheirPlaces() throws Exception {
    List<String> problems = NuHtmlChecker.problems(BAD);

    assertThat(problems)
        .anyMatch(
            line ->
                line.matches("index.html:12:\\d+: error: An “img” element must have an “alt”.*"))
        .anyMatch(line -> line.matches("index.html:14:\\d+: error: Duplicate ID “twice”.*"))
        .anyMatch(line -> line.matches("index.html:\\d+:\\d+: warning: Consider adding a “lang”.*"))
        .anyMatch(line -> line.matches("picture.svg:1:\\d+: error: .*circel.*"))
        .anyMatch(line -> line.matches("style.css:\\d+:\\d+: error: .*colour.*"));
  }

  @Test
  void axeFindsNothingOnAGoodPage(Browser browser) throws Exception {
    browser.open(GOOD.resolve("index.html").toUri());

    assertThat(new AxeChecker().violations(browser)).isEmpty();
  }

  @Test
  void axeReportsBarriersBestPracticesAmongThem(Browser browser) throws Exception {
    browser.open(BAD.resolve("index.html").toUri());

    assertThat(new AxeChecker().violations(browser))
        .anyMatch(line -> line.startsWith("image-alt (critical)"))
        .anyMatch(line -> line.startsWith("color-contrast (serious)"))
        .anyMatch(line -> line.startsWith("html-has-lang (serious)"))
        .anyMatch(line -> line.startsWith("page-has-heading-one (moderate)"))
        .anyMatch(line -> line.startsWith("region (moderate)"));
  }

  @Test
  void theBrowserTellsWhatAPageAsksForAndComplainsOf(Browser browser) throws Exception {
    browser.open(BAD.resolve("index.html").toUri());

    assertThat(browser.requests()).contains("http://elsewhere.invalid/track");
    assertThat(browser.consoleProblems()).anyMatch(line -> line.contains("something broke"));
    browser.open(GOOD.resolve("index.html").toUri());
    assertThat(browser.requests()).allMatch(line -> line.startsWith("file:"));
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void theBrowserObeysWidthSchemeMediaAndScriptSwitch(Browser browser) {
    URI bad = BAD.resolve("index.html").toUri();
    browser.viewport(375, 800);
    browser.scheme(Scheme.DARK);
    browser.open(bad);
    assertThat(browser.ask("return document.documentElement.scrollWidth > 375")).isTrue();
    assertThat(browser.ask("return matchMedia('(prefers-color-scheme: dark)').matches")).isTrue();

    browser.paper(Scheme.DARK);
    assertThat(browser.ask("return matchMedia('print').matches")).isTrue();

    browser.consoleProblems();
    browser.javaScript(false);
    browser.open(bad);
    assertThat(browser.consoleProblems()).isEmpty();
  }

  @Test
  void theServerAnswersBelowItsBaseOnly() throws Exception {
    try (StaticServer server = new StaticServer(GOOD.toAbsolutePath(), "/some/repo/")) {
      assertThat(get(server.address("")).body()).contains("A good page");
      assertThat(get(server.address("deep/page.html")).body()).contains("A deep page");
      HttpResponse<String> miss = get(server.address("deep/no-page.html"));
      assertThat(miss.statusCode()).isEqualTo(404);
      assertThat(miss.body()).contains("Nothing here");
      assertThat(get(server.address("../index.html")).statusCode()).isEqualTo(404);
    }
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void veraPdfReportsTheRulesThatAPlainPdfBreaks() throws Exception {
    assertThat(VeraPdf.failures(plainPdf(), "ua1"))
        .anyMatch(line -> line.startsWith("7.1-") && line.contains("Title"));
    assertThat(VeraPdf.failures(plainPdf(), "2a")).isNotEmpty();
  }

  @Test
  void qpdfReportsADamagedFile(@TempDir Path folder) throws Exception {
    byte[] pdf = plainPdf();
    Path sound = Files.write(folder.resolve("sound.pdf"), pdf);
    String text =
        new String(pdf, StandardCharsets.ISO_8859_1).replaceFirst("xref\n0 \\d+", "xref\n0 99");
    Path damaged =
        Files.write(folder.resolve("damaged.pdf"), text.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Qpdf.problems(sound)).isEmpty();
    assertThat(Qpdf.problems(damaged)).isNotEmpty();
  }

  @Test
  void pdfBoxReportsDeadLinksAndFontsThatAreMissing() throws Exception {
    try (PdfText pdf = new PdfText(plainPdf())) {
      assertThat(pdf.text()).contains("A plain page");
      assertThat(pdf.deadLinks()).singleElement().asString().startsWith("page 1: ");
      assertThat(pdf.fonts()).containsEntry("Helvetica", "not embedded");
      assertThat(pdf.outline()).isEmpty();
    }
  }

  private static byte[] plainPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText("A plain page");
        content.endText();
      }
      page.getAnnotations().add(new PDAnnotationLink());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }
}
