package prepbook.output.pdf.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;

/** Addresses as QR codes (ISO/IEC 18004), for readers who have the book on paper. */
final class QrCode {
  private QrCode() {}

  /**
   * An SVG file of squares, without the quiet zone: the page around it is white.
   *
   * @param address ASCII, no longer than a QR code can hold, which are some two thousand characters
   */
  static byte[] svg(String address) {
    ByteMatrix matrix = matrix(address);
    int size = matrix.getWidth();
    StringBuilder out = new StringBuilder(4096);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(size);
    out.append("\" height=\"").append(size).append("\" viewBox=\"0 0 ").append(size).append(' ');
    out.append(size).append("\"><path d=\"");
    for (int y = 0; y < size; y++) {
      row(matrix, y, out);
    }
    return out.append("\"/></svg>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The dark squares of a row that touch are one shape: between two, printers leave a seam. */
  private static void row(ByteMatrix matrix, int y, StringBuilder out) {
    int x = 0;
    while (x < matrix.getWidth()) {
      int start = x;
      while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
        x++;
      }
      if (x > start) {
        out.append('M').append(start).append(' ').append(y).append('h').append(x - start);
        out.append("v1h").append(start - x).append('z');
      }
      x++;
    }
  }

  private static ByteMatrix matrix(String address) {
    try {
      return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code can hold " + address, e);
    }
  }
}
