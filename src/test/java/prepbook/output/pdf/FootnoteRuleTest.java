package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import prepbook.model.Question;
import prepbook.model.prose.Block;
import prepbook.model.prose.Footnote;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/** The rule above an answer's footnotes stands on the page of the first of them. */
class FootnoteRuleTest {

  /** So many lines fill more than a page: the rule reaches every height of it. */
  private static final int HEIGHTS = 34;

  private static final int DPI = 144;

  /** Darker is ink: rules and letters are, the grounds of boxes are not. */
  private static final int INK = 0xE0;

  /** Where the page's number stands, as a part of the page's height. */
  private static final double FOOT = 0.92;

  @Test
  void noPageEndsWithTheRule() throws IOException {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < HEIGHTS; i++) {
      questions.add(question(i + 1));
    }
    List<Integer> ends = new ArrayList<>();
    try (PDDocument book = Loader.loadPDF(BookFixture.bookOf(questions))) {
      PDFRenderer renderer = new PDFRenderer(book);
      for (int page = 0; page < book.getNumberOfPages(); page++) {
        if (longestRun(renderer.renderImageWithDPI(page, DPI)) > 400) {
          ends.add(page + 1);
        }
      }
    }
    assertThat(ends).isEmpty();
  }

  private static Question question(int number) {
    List<Block> blocks = new ArrayList<>(Collections.nCopies(number, p("line")));
    blocks.add(p(text("noted"), new Inline.FootnoteReference(1)));
    List<Footnote> notes = List.of(new Footnote(1, List.of(p("What the note says."))));
    return BookFixture.question(
        number, "q" + number, List.of(text("Title")), new Prose(blocks, notes));
  }

  /** The longest run of ink in the lowest row of the page's text that has any, in pixels. */
  private static int longestRun(BufferedImage page) {
    for (int y = (int) (page.getHeight() * FOOT); y >= 0; y--) {
      int longest = 0;
      int run = 0;
      for (int x = 0; x < page.getWidth(); x++) {
        run = (page.getRGB(x, y) & 0xFF) < INK ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      if (longest > 0) {
        return longest;
      }
    }
    return 0;
  }
}
