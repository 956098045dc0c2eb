package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import prepbook.model.prose.Block;
import prepbook.model.prose.CodeSpan;

/** Code that is wider than the page. */
class WrapMarksTest {
  private static final String WORD = "0123456789";

  /** A place in points from the page's top left. */
  private record Place(float x, float y) {}

  private static PDDocument book(String code, CodeSpan... spans) throws IOException {
    Block block = new Block.CodeBlock("text", Map.of(), code, List.of(spans), BookFixture.HERE);
    return Loader.loadPDF(BookFixture.bookOf(prose(p("x"), block)));
  }

  /** Where arrows begin; each is two strokes, of which the second is the head. */
  private static List<Place> arrows(PDDocument book) throws IOException {
    List<Place> found = new ArrayList<>();
    for (PDPage page : book.getPages()) {
      List<Object> tokens = new PDFStreamParser(page).parse();
      boolean arrows = false;
      int strokes = 0;
      for (int i = 2; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator) {
          arrows |= operator.getName().equals("w") && number(tokens.get(i - 1)) == 0.6f;
          if (arrows && operator.getName().equals("m") && strokes++ % 2 == 0) {
            float height = page.getMediaBox().getHeight();
            found.add(new Place(number(tokens.get(i - 2)), height - number(tokens.get(i - 1))));
          }
        }
      }
    }
    return found;
  }

  private static float number(Object token) {
    return ((COSNumber) token).floatValue();
  }

  private static List<Place> starts(PDDocument book, String words) throws IOException {
    List<Place> found = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            if (text.startsWith(words)) {
              found.add(new Place(positions.get(0).getXDirAdj(), positions.get(0).getYDirAdj()));
            }
          }
        };
    stripper.getText(book);
    return found;
  }

  @Test
  void marksEachLineThatGoesOn() throws IOException {
    String wide = ("aaa " + WORD + " ").repeat(12) + "zzz";
    String code = "first\n\n" + wide + "\n\nshort\n  last\n";

    try (PDDocument book = book(code, new CodeSpan(7, 40, CodeSpan.Kind.KEYWORD))) {
      List<Place> arrows = arrows(book);
      assertThat(arrows).hasSize(2);
      Place end = starts(book, "short").get(0);
      assertThat(arrows)
          .allSatisfy(arrow -> assertThat(arrow.x()).isBetween(end.x() - 9, end.x() - 3))
          .allSatisfy(arrow -> assertThat(arrow.y()).isLessThan(end.y() - 15));
    }
  }

  @Test
  void marksNothingWhereEveryLineFits() throws IOException {
    try (PDDocument book = book("one\n\ntwo\n" + "x".repeat(79) + "\nthree\n")) {
      assertThat(arrows(book)).isEmpty();
    }
  }

  @Test
  void keepsALongWordWithinTheMargins() throws IOException {
    String word = "module.Component".repeat(200);
    try (PDDocument book = book("x = " + word)) {
      assertThat(arrows(book)).hasSizeGreaterThan(30);
      assertThat(new PDFTextStripper().getText(book).replaceAll("\\s+", "")).contains(word);
      assertThat(new PDFTextStripper().getText(book)).doesNotContainPattern("(?m)^ponent");
    }
  }
}
