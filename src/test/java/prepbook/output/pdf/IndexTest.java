package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.FRONT;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;
import static prepbook.output.pdf.BookFixture.question;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prepbook.model.Question;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/** The pages behind the last section, and what the pages are called. */
class IndexTest {
  private static final Inline.Code NAME = new Inline.Code("select_related()");

  private static PDDocument book;
  private static List<String> pages;

  @BeforeAll
  static void build() throws IOException {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        p(text("Shortly, "), new Inline.Code("Prefetch"), text(" and "), bold("no"), text(".")));
    blocks.addAll(Collections.nCopies(70, p("A line of text.")));
    blocks.add(p(bold("Late words"), text(" are explained here, not "), bold("by the way")));
    blocks.add(p(bold("Run-in heading."), text(" Text.")));
    Prose brief = prose(p(text("Use "), new Inline.Code("select_related"), text(".")));
    List<Question> questions =
        List.of(
            question(
                1, "long", List.of(text("Why "), NAME, text("?")), new Prose(blocks, List.of())),
            question(2, "second", List.of(text("Second?")), brief),
            question(3, "third", List.of(text("Third?")), brief));
    book = Loader.loadPDF(BookFixture.bookOf(questions));
    pages = new ArrayList<>();
    for (int page = 1; page <= book.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(book));
    }
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  private static Inline bold(String words) {
    return new Inline.Strong(List.of(text(words)));
  }

  /** The number printed on the first page in the sections that holds those words. */
  private static int numberOf(String words) {
    return IntStream.range(FRONT + 1, pages.size())
            .filter(page -> pages.get(page).contains(words))
            .findFirst()
            .orElseThrow()
        - FRONT
        + 1;
  }

  private static String index() {
    return pages.get(pages.size() - 2);
  }

  @Test
  void leadsFromTermsToThePagesWhereTheyStand() {
    int late = numberOf("are explained here");
    int last = numberOf("Second?");

    assertThat(late).isGreaterThan(numberOf("Shortly"));
    assertThat(index())
        .contains(
            "Late words " + late + "\n", "Prefetch 2\n", "select_related() 2, " + last + "\n");
  }

  /** Two questions on one page are one number. */
  @Test
  void namesAPageOnlyOnce() {
    assertThat(numberOf("Third?")).isEqualTo(numberOf("Second?"));
    assertThat(index()).contains("#orm 2, " + numberOf("Third?") + "\n");
  }

  @Test
  void listsNoStressedWordsAndNoHeadings() {
    assertThat(index()).contains("\nL\n", "\nS\n").doesNotContain("by the way", "Run-in", "no ");
  }

  @Test
  void listsQuestionsByLevelWithTheirPages() {
    assertThat(pages.get(pages.size() - 3))
        .contains("Questions by level")
        .containsPattern("(?i)mid\\s+1\\s*Why select_related\\(\\)\\?[ .]+2\n")
        .containsPattern("3\\s*Third\\?[ .]+" + numberOf("Third?") + "\n");
  }

  @Test
  void callsEveryPageWhatIsPrintedOnIt() throws IOException {
    String[] labels = book.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();

    assertThat(labels).startsWith("i", "ii", "iii", "iv", "1", "2").hasSize(pages.size());
    for (int page = 2; page < FRONT; page++) {
      assertThat(pages.get(page)).containsPattern("(?m)^" + labels[page] + "$");
    }
    for (int page = FRONT; page < labels.length; page++) {
      assertThat(pages.get(page))
          .contains("page " + labels[page] + " of " + (labels.length - FRONT));
    }
  }
}
