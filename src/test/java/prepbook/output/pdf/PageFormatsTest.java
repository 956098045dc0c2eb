package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static prepbook.output.pdf.BookFixture.p;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prepbook.layout.Layout;
import prepbook.model.Edition;
import prepbook.model.Guide;
import prepbook.model.PageFormat;
import prepbook.model.PrintPlan;
import prepbook.model.prose.Prose;
import prepbook.output.pdf.style.PageMeasures;
import prepbook.output.pdf.style.StyleSheet;

/** The book is laid out for each paper, not scaled to it. */
class PageFormatsTest {

  private static PDDocument book(Guide guide, PageFormat page) throws IOException {
    PrintPlan plan = new PrintPlan(page, List.of(Edition.BOOK));
    return Loader.loadPDF(BookFixture.bookOf(guide.withPrint(plan)));
  }

  private static PageMeasures measures(PageFormat page) {
    return StyleSheet.of(new Layout(Optional.empty()), page).measures();
  }

  private static float[] size(PageFormat page) {
    return switch (page) {
      case A4 -> new float[] {210, 297};
      case LETTER -> new float[] {215.9f, 279.4f};
      case A5 -> new float[] {148, 210};
    };
  }

  @ParameterizedTest
  @EnumSource(PageFormat.class)
  void everyPageIsOfThatSizeAndHoldsItsText(PageFormat format, @TempDir Path folder)
      throws IOException {
    try (PDDocument book = book(BookFixture.rich(folder), format)) {
      assertThat(book.getNumberOfPages()).isGreaterThan(8);
      for (PDPage page : book.getPages()) {
        assertThat(page.getMediaBox().getWidth() / 72 * 25.4f)
            .isCloseTo(size(format)[0], within(0.2f));
        assertThat(page.getMediaBox().getHeight() / 72 * 25.4f)
            .isCloseTo(size(format)[1], within(0.2f));
      }
      List<TextPosition> text = text(book, 2);
      PageMeasures here = measures(format);
      double left = PageMeasures.points(here.left()) - 1;
      double right = PageMeasures.points(here.width() - here.right()) + 1;
      assertThat(text)
          .allMatch(at -> at.getXDirAdj() >= left, "begins right of the left margin")
          .allMatch(at -> at.getXDirAdj() + at.getWidthDirAdj() <= right, "ends left of the right")
          .allMatch(at -> at.getYDirAdj() > 20 && at.getYDirAdj() < at.getPageHeight() - 20);
    }
  }

  @ParameterizedTest
  @EnumSource(PageFormat.class)
  void aLineHasSixtyToSeventyFiveCharacters(PageFormat format) throws IOException {
    String words =
        "Databases answer questions about rows, and an index tells them where to look first, so"
            + " that a query need not read everything that was ever written to the disk. ";
    Prose answer = BookFixture.prose(p("Short."), p(words.repeat(12)));
    List<Integer> lines = new ArrayList<>();
    try (PDDocument book = Loader.loadPDF(bookOf(answer, format))) {
      String all = new PDFTextStripper().getText(book);
      all.lines()
          .filter(line -> line.length() > 50 && !line.contains(". . ."))
          .forEach(line -> lines.add(line.length()));
    }
    assertThat(lines).hasSizeGreaterThan(20);
    double mean = lines.stream().mapToInt(Integer::intValue).average().orElseThrow();
    assertThat(mean).isBetween(60.0, 75.0);
  }

  @ParameterizedTest
  @EnumSource(PageFormat.class)
  void runningTextIsNotTooSmall(PageFormat format) throws IOException {
    try (PDDocument book = Loader.loadPDF(bookOf(BookFixture.prose(p("Short."), p("x")), format))) {
      assertThat(text(book, 1))
          .extracting(at -> at.getTextMatrix().getScalingFactorY())
          .allMatch(size -> size > 7.9f);
    }
  }

  private static byte[] bookOf(Prose answer, PageFormat page) throws IOException {
    Guide guide =
        BookFixture.guide(
            List.of(
                BookFixture.section(
                    1,
                    "first",
                    "First",
                    Optional.empty(),
                    List.of(
                        BookFixture.question(1, "q", List.of(BookFixture.text("Title")), answer)),
                    Prose.EMPTY)),
            List.of());
    return BookFixture.bookOf(guide.withPrint(new PrintPlan(page, List.of(Edition.BOOK))));
  }

  /** The characters from a page on; the cover has margins of its own. */
  private static List<TextPosition> text(PDDocument book, int first) throws IOException {
    List<TextPosition> found = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            if (!position.getUnicode().isBlank()) {
              found.add(position);
            }
          }
        };
    stripper.setStartPage(first);
    stripper.getText(book);
    return found;
  }
}
