package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.FRONT;
import static prepbook.output.pdf.BookFixture.open;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import prepbook.model.Section;
import prepbook.model.prose.Prose;

/** The way from paper to the website. */
class QrCodesTest {

  @Test
  void leadFromOpenersToTheSectionsPages() throws Exception {
    List<Section> sections =
        List.of(
            section(1, "first", open(1, "one", "One?")), section(2, "second", open(2, "b", "?")));

    try (PDDocument book =
        Loader.loadPDF(BookFixture.bookOf(BookFixture.guide(sections, List.of())))) {
      assertThat(decoded(book, FRONT)).isEqualTo("https://example.org/guide/first.html");
      assertThat(decoded(book, FRONT + 2)).isEqualTo("https://example.org/guide/second.html");
    }
  }

  private static Section section(int number, String id, prepbook.model.Question question) {
    return BookFixture.section(number, id, id, Optional.empty(), List.of(question), Prose.EMPTY);
  }

  /** What a camera would read that looks at the upper right of the page. */
  private static String decoded(PDDocument book, int page) throws Exception {
    BufferedImage all = new PDFRenderer(book).renderImageWithDPI(page, 300);
    int left = all.getWidth() * 7 / 10;
    int top = all.getHeight() * 3 / 20;
    int width = all.getWidth() - left;
    int height = all.getHeight() / 5;
    int[] image = all.getRGB(left, top, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, image)));
    return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
