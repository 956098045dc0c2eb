package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/** What is too wide for the page is broken, not cut off. */
class PageMarginsTest {
  private static final float RIGHT = (210 - 21) / 25.4f * 72 + 1;

  @Test
  void breaksAWordThatIsLongerThanTheLine() throws IOException {
    assertThat(letters(prose(p("ж".repeat(1000))), "ж")).isEqualTo(1000);
  }

  @Test
  void breaksALineOfCode() throws IOException {
    Block code =
        new Block.CodeBlock("text", Map.of(), "ж".repeat(1000) + "\n", List.of(), BookFixture.HERE);
    assertThat(letters(prose(p("Code:"), code), "ж")).isEqualTo(1000);
  }

  @Test
  void breaksTheWordsOfTooManyColumns() throws IOException {
    List<Block.Table.Cell> cells =
        Collections.nCopies(24, new Block.Table.Cell(List.<Inline>of(text("жжжжжжжж"))));
    Block table =
        new Block.Table(Collections.nCopies(24, Block.Table.Alignment.NONE), cells, List.of(cells));
    // The first column is repeated in every part of the table.
    assertThat(letters(prose(p("Table:"), table), "ж")).isGreaterThanOrEqualTo(2 * 24 * 8);
  }

  /** How often a letter stands within the margins; all text must. */
  private static int letters(Prose answer, String letter) throws IOException {
    Guide guide =
        BookFixture.guide(
            List.of(
                BookFixture.section(
                    1,
                    "first",
                    "First",
                    Optional.empty(),
                    List.of(BookFixture.question(1, "one", List.of(text("Title")), answer)),
                    Prose.EMPTY)),
            List.of());
    MemoryFolder folder = new MemoryFolder();
    new PdfOutput(new Layout(Optional.empty())).write(guide, folder);
    List<TextPosition> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(folder.file("guide.pdf"))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          found.add(position);
        }
      }.getText(document);
    }
    assertThat(found)
        .filteredOn(position -> !position.getUnicode().isBlank())
        .allMatch(position -> position.getXDirAdj() + position.getWidthDirAdj() <= RIGHT);
    return (int) found.stream().filter(position -> position.getUnicode().equals(letter)).count();
  }
}
