package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.FRONT;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.model.prose.Block;
import prepbook.model.prose.Prose;

/** Tables that are wider than the text. */
class WideTablesTest {
  private static final String WORD = "abcdefghijkl";

  private static Block.Table table(int columns) {
    List<Block.Table.Cell> row =
        IntStream.range(0, columns)
            .mapToObj(i -> new Block.Table.Cell(List.of(text(WORD + i))))
            .toList();
    return new Block.Table(
        Collections.nCopies(columns, Block.Table.Alignment.NONE), row, List.of(row, row));
  }

  private static PDDocument book(Prose answer) throws IOException {
    return Loader.loadPDF(BookFixture.bookOf(answer));
  }

  private static List<Boolean> turned(PDDocument book) {
    List<Boolean> turned = new ArrayList<>();
    for (PDPage page : book.getPages()) {
      turned.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
    }
    return turned;
  }

  private static String words(PDDocument book, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(book);
  }

  /** No word is broken, no letter outside the margins or too small to read. */
  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7, 8, 9, 14, 40})
  void areLegibleAndWithinTheMargins(int columns) throws IOException {
    try (PDDocument book = book(prose(p("x"), table(columns), p("y")))) {
      List<TextPosition> letters = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
              letters.add(position);
              super.processTextPosition(position);
            }
          };
      stripper.setStartPage(FRONT + 2);
      String words = stripper.getText(book);
      assertThat(letters)
          .allMatch(letter -> letter.getFontSize() > 7.98f)
          .allMatch(letter -> letter.getXDirAdj() > 60)
          .allMatch(
              letter -> letter.getXDirAdj() + letter.getWidthDirAdj() < letter.getPageWidth() - 50);
      for (int i = 0; i < columns; i++) {
        assertThat(words).containsPattern(WORD + i + "\\b");
      }
    }
  }

  @Test
  void turnThePageWhereTheyWouldElseBeSplit() throws IOException {
    try (PDDocument book = book(prose(p("x"), table(8), p("behind the table")))) {
      assertThat(turned(book).subList(FRONT, FRONT + 4)).containsExactly(false, false, true, false);
      assertThat(words(book, FRONT + 3)).contains(WORD + 0 + " " + WORD + 1, WORD + 7);
      assertThat(words(book, FRONT + 3)).contains("page 3 of");
      assertThat(words(book, FRONT + 4)).contains("behind the table");
    }
  }

  @Test
  void areSplitInListsWhereThePageCannotBeTurned() throws IOException {
    Block.ListItem item = new Block.ListItem(Optional.empty(), List.of(p("An item"), table(8)));
    try (PDDocument book = book(prose(p("x"), new Block.BulletList(false, List.of(item))))) {
      assertThat(turned(book)).containsOnly(false);
    }
  }
}
