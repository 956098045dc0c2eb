package prepbook.output.pdf.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Writes the points of drawings in hundredths of a point, which is finer than any printer. The
 * engine writes ten thousandths, and lettering as outlines: two thirds of a drawing were digits.
 */
final class ShortNumbers {
  private static final Set<String> POINTS = Set.of("m", "l", "c", "v", "y", "re");
  private static final int DIGITS = 2;

  private ShortNumbers() {}

  /** Rounds the points of a drawing. */
  static void in(PDFormXObject form) throws IOException {
    List<Object> tokens = new PDFStreamParser(form).parse();
    List<Object> operands = new ArrayList<>();
    List<Object> written = new ArrayList<>(tokens.size());
    for (Object token : tokens) {
      if (!(token instanceof Operator operator)) {
        operands.add(token);
        continue;
      }
      boolean points = POINTS.contains(operator.getName());
      operands.forEach(operand -> written.add(points ? rounded(operand) : operand));
      written.add(operator);
      operands.clear();
    }
    written.addAll(operands);
    try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(written);
    }
  }

  private static Object rounded(Object operand) {
    if (!(operand instanceof COSFloat number)) {
      return operand;
    }
    BigDecimal rounded =
        new BigDecimal(Float.toString(number.floatValue())).setScale(DIGITS, RoundingMode.HALF_UP);
    COSNumber whole = COSInteger.get(rounded.longValue());
    return rounded.stripTrailingZeros().scale() <= 0
        ? whole
        : new COSFloat(rounded.stripTrailingZeros().floatValue());
  }
}
