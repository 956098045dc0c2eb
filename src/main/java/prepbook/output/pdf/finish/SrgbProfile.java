package prepbook.output.pdf.finish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour profile of sRGB, as PDF/A wants it in the file.
 *
 * <p>Written here (ICC.1:2001-04, a display profile of matrix and curves) because the one of the
 * JDK differs from version to version. Primaries and white are those of IEC 61966-2-1, adapted to
 * D50.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 1024;
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};
  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

  private SrgbProfile() {}

  /** The profile's bytes, always the same. */
  static byte[] bytes() {
    byte[] curve = curve();
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description("sRGB IEC61966-2.1"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", xyz(WHITE));
    tags.put("rXYZ", xyz(RED));
    tags.put("gXYZ", xyz(GREEN));
    tags.put("bXYZ", xyz(BLUE));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return profile(tags);
  }

  private static byte[] profile(Map<String, byte[]> tags) {
    int directory = HEADER + 4 + tags.size() * 12;
    int size = directory + tags.values().stream().mapToInt(tag -> padded(tag.length)).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    header(out, size);
    out.position(HEADER).putInt(tags.size());
    int offset = directory;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      out.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
      offset += padded(tag.getValue().length);
    }
    for (byte[] tag : tags.values()) {
      out.put(tag).position(padded(out.position()));
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static void header(ByteBuffer out, int size) {
    out.putInt(size).position(8).putInt(0x02100000);
    out.put(ascii("mntrRGB XYZ "));
    out.putShort((short) 2000).putShort((short) 1).putShort((short) 1);
    out.position(36).put(ascii("acsp"));
    out.position(68);
    for (double value : WHITE) {
      out.putInt(fixed(value));
    }
  }

  private static byte[] description(String name) {
    // Signature, ASCII name, then an empty Unicode and an empty Macintosh one of fixed size.
    ByteBuffer out = ByteBuffer.allocate(12 + name.length() + 1 + 8 + 3 + 67);
    out.put(ascii("desc")).putInt(0).putInt(name.length() + 1).put(ascii(name));
    return out.array();
  }

  private static byte[] text(String value) {
    ByteBuffer out = ByteBuffer.allocate(8 + value.length() + 1);
    return out.put(ascii("text")).putInt(0).put(ascii(value)).array();
  }

  private static byte[] xyz(double[] values) {
    ByteBuffer out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (double value : values) {
      out.putInt(fixed(value));
    }
    return out.array();
  }

  private static byte[] curve() {
    ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
    out.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double v = i / (CURVE_POINTS - 1.0);
      double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
      out.putShort((short) StrictMath.round(linear * 0xFFFF));
    }
    return out.array();
  }

  private static int fixed(double value) {
    return (int) StrictMath.round(value * 0x10000);
  }

  private static byte[] ascii(String value) {
    return value.getBytes(StandardCharsets.US_ASCII);
  }
}
