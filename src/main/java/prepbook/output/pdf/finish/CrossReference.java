package prepbook.output.pdf.finish;

import java.nio.charset.StandardCharsets;

/**
 * The end of a PDF file. PDFBox 3.0.7 counts the cross-reference stream among the objects without
 * listing it there, of which strict readers warn.
 */
final class CrossReference {
  private static final String SIZE = "/Size ";

  private CrossReference() {}

  /** Takes one off the number of objects, in place. */
  static byte[] mend(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int pointer = text.lastIndexOf("startxref") + "startxref".length();
    int start = Integer.parseInt(text.substring(pointer, text.indexOf("%%EOF", pointer)).strip());
    int from = text.indexOf(SIZE, start) + SIZE.length();
    int to = from;
    while (Character.isDigit(text.charAt(to))) {
      to++;
    }
    String size = Integer.toString(Integer.parseInt(text.substring(from, to)) - 1);
    for (int i = from; i < to; i++) {
      file[i] = (byte) (i - from < size.length() ? size.charAt(i - from) : ' ');
    }
    return file;
  }
}
