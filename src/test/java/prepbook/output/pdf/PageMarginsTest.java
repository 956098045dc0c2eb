package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import prepbook.model.Guide;
import prepbook.model.Tested;
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

  @Test
  void setsTheMarkOfTestedCodeBelowTheTextThatHoldsTheCode() throws IOException {
    Guide guide =
        BookFixture.guide(
                List.of(
                    BookFixture.section(
                        1,
                        "asked",
                        "Asked",
                        Optional.empty(),
                        List.of(
                            BookFixture.question(
                                1, "one", List.of(text("?")), prose(p("Short"), p("Text")))),
                        Prose.EMPTY),
                    BookFixture.section(
                        2, "told", "Told", Optional.empty(), List.of(), prose(p("Text")))),
                List.of())
            .withTested(
                Map.of(
                    "one", new Tested(List.of(new Tested.Version("Snake", "1"))),
                    "02-told.md", new Tested(List.of(new Tested.Version("Snake", "2")))));

    Map<String, Integer> left = new HashMap<>();
    for (List<TextPosition> line : lines(guide)) {
      String words = line.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
      left.merge(words, Math.round(line.get(0).getXDirAdj()), Math::max);
    }

    assertThat(left)
        .containsEntry("Code tested: Snake 1", left.get("Text"))
        .containsEntry("Code tested: Snake 2", left.get("Text"));
  }

  private static List<List<TextPosition>> lines(Guide guide) throws IOException {
    List<List<TextPosition>> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(BookFixture.bookOf(guide))) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String words, List<TextPosition> positions) {
          lines.add(List.copyOf(positions));
        }
      }.getText(document);
    }
    return lines;
  }

  /** How often a letter stands within the margins; all text must. */
  private static int letters(Prose answer, String letter) throws IOException {
    List<TextPosition> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(BookFixture.bookOf(answer))) {
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
