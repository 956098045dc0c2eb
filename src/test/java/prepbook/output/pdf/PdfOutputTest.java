package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.FRONT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.model.prose.ProseWalk;
import prepbook.output.Download;
import prepbook.output.pdf.text.UnprintableCharacters;

class PdfOutputTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern FORMAT = Pattern.compile("[\\p{Cf}]");

  @TempDir static Path folder;
  private static Guide guide;
  private static byte[] file;
  private static List<Download> downloads;
  private static PDDocument document;
  private static String text;

  @BeforeAll
  static void build() throws IOException {
    guide = BookFixture.rich(folder);
    MemoryFolder written = new MemoryFolder();
    downloads = new PdfOutput(new Layout(Optional.empty())).write(guide, written);
    file = written.file("guide.pdf");
    document = Loader.loadPDF(file);
    text = FORMAT.matcher(new PDFTextStripper().getText(document)).replaceAll("");
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  private static String page(int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document);
  }

  @Test
  void tellsWhatCanBeDownloaded() {
    assertThat(downloads)
        .containsExactly(
            new Download(
                "guide.pdf", "PDF", "Printable book", document.getNumberOfPages(), file.length));
  }

  @Test
  void printsEveryWordOfTheGuide() {
    List<String> wanted = new ArrayList<>();
    ProseWalk walk = UnprintableCharacters.printed(wanted::add);
    wanted.add(guide.info().fullTitle() + " " + guide.info().author().orElseThrow().name());
    walk.walk(guide.info().intro());
    guide
        .sections()
        .forEach(
            section -> {
              wanted.add(section.title() + " " + section.summary().orElse(""));
              walk.walk(section.intro());
              section
                  .questions()
                  .forEach(
                      question -> {
                        wanted.add(question.plainTitle());
                        question.answer().ifPresent(answer -> walk.walk(answer.prose()));
                      });
            });
    NavigableSet<String> missing = words(String.join(" ", wanted));
    missing.removeAll(words(text));
    // Pictures are seen, not read: these words are in their alternative texts.
    assertThat(missing).containsExactly("all", "box", "chart", "dot", "red", "tells");
  }

  private static NavigableSet<String> words(String from) {
    return WORD.matcher(FORMAT.matcher(from).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void extractsWithoutLigaturesAndLostGlyphs() {
    assertThat(text).doesNotContainPattern("[\uFB00-\uFB06\uFFFD]");
    assertThat(text.replaceAll("#(orm|performance| +a comment)", "")).doesNotContain("#");
    assertThat(text).contains("fi fl ffi != => -> ===");
  }

  @Test
  void saysBelowCodeWhyItWasNotRun() {
    assertThat(text).containsPattern("three=3\\)\\s+Not run: needs <Unrunware> & a shop");
    assertThat(text.split("Not run:", -1)).hasSize(2);
  }

  @Test
  void extractsWordsInTheOrderOfReading() {
    assertThat(text).contains("An intro with strong words.", "Was heißt first_class?");
  }

  @Test
  void numbersQuestionsAndSetsRunningHeadAndFoot() throws IOException {
    int pages = document.getNumberOfPages();
    assertThat(page(1)).contains("PYTHON", "3.11", "Ada Writer", "Edition 2026.11");
    assertThat(page(1)).doesNotContain("page 1 of");
    assertThat(page(2))
        .contains("Ada Writer, Developer", "6 questions in 3 sections", "Edition 2026.11");
    assertThat(page(3)).contains("Contents").containsPattern("(?m)^iii$");
    assertThat(page(4)).contains("How to use this book").containsPattern("(?m)^iv$");
    int body = pages - FRONT;
    String opener = page(FRONT + 1);
    assertThat(opener).contains("What First & Foremost is about.");
    assertThat(opener).doesNotContain("Fixture Interview Questions");
    assertThat(opener).contains("page 1 of " + body);
    String first = page(FRONT + 2);
    assertThat(first).startsWith("Fixture Interview Questions");
    assertThat(first).contains("First & Foremost").contains("page 2 of " + body);
    assertThat(text).containsPattern("(?m)^5\\s*A third open question");
  }

  @Test
  void outlineIsATreeOfSectionsAndQuestions() throws IOException {
    assertThat(outline(document.getDocumentCatalog().getDocumentOutline(), ""))
        .containsExactly(
            "Contents",
            "How to use this book",
            "1 First & Foremost",
            "  1. Everything in one answer 🚀 fine?",
            "  2. Was heißt first_class?",
            "  3. An open question about soft deletes",
            "  4. Another open question",
            "2 Second Section",
            "  5. A third open question, in the second section",
            "  6. Code over several pages",
            "3 Tips Without Questions",
            "Questions by level",
            "Index",
            "About this book");
    assertThat(document.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
  }

  private static List<String> outline(PDOutlineNode node, String indent) throws IOException {
    List<String> lines = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      assertThat(item.findDestinationPage(document)).as(item.getTitle()).isNotNull();
      lines.add(indent + item.getTitle());
      lines.addAll(outline(item, indent + "  "));
    }
    return lines;
  }

  @Test
  void everyInternalLinkHasATarget() throws IOException {
    int internal = 0;
    // A link over two lines has two places.
    Set<String> external = new TreeSet<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        if (link.getAction() instanceof PDActionURI uri) {
          external.add(uri.getURI());
        } else {
          PDDestination destination =
              link.getAction() instanceof PDActionGoTo go
                  ? go.getDestination()
                  : link.getDestination();
          assertThat(destination).isInstanceOf(PDPageDestination.class);
          assertThat(((PDPageDestination) destination).retrievePageNumber()).isNotNegative();
          internal++;
        }
      }
    }
    // 11 in the contents, 6 on openers, 4 in the text, 2 to notes, 3 by level, 7 in the
    // index.
    assertThat(internal).isEqualTo(33);
    assertThat(external)
        .contains(
            "https://example.org/a?b=c&d=e",
            "https://example.org/cat.gif",
            "https://creativecommons.org/licenses/by/4.0/")
        .hasSize(8);
  }

  @Test
  void repeatsATablesHeadOnEachPage() throws IOException {
    assertThat(page(FRONT + 2)).contains("headword1").contains("cell1x1");
    assertThat(page(FRONT + 3)).contains("headword1").contains("cell40x6");
  }

  @Test
  void embedsSubsetsOfAllFontsAndNothingElse() throws IOException {
    for (PDPage page : document.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        assertThat(font.getName())
            .matches("[A-Z]{6}\\+(NotoSerif|Roboto|JetBrainsMono|DejaVuSans)(-\\w+)?");
      }
    }
    assertThat(document.getDocumentInformation().getTitle()).isEqualTo(guide.info().fullTitle());
    assertThat(document.getDocumentInformation().getKeywords()).isEqualTo("orm, performance");
  }

  @Test
  void passesUniversalAccessibilityAndArchive() throws Exception {
    assertThat(Vera.failures(file, "ua1")).isEmpty();
    assertThat(Vera.failures(file, "2a")).isEmpty();
  }

  @Test
  void givesTheSameBytesInAnyTimeZoneAndLocale() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      MemoryFolder again = new MemoryFolder();
      new PdfOutput(new Layout(Optional.empty())).write(guide, again);
      assertThat(again.file("guide.pdf")).isEqualTo(file);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void findsNothingWrongWithThisGuideSaveSimplerEmoji() throws IOException {
    assertThat(new PdfOutput(new Layout(Optional.empty())).problems(guide))
        .allSatisfy(found -> assertThat(found.code()).isEqualTo("EMOJI-SIMPLIFIED"))
        .hasSize(2);
  }
}
