package prepbook.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG files of at most 256 colours, which is enough for flat drawings and a fraction of the
 * size. The format is that of the W3C's Portable Network Graphics Specification.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int MOST_COLORS = 256;

  private Png() {}

  /**
   * Writes a picture.
   *
   * @param pixels row by row, each as {@code 0xAARRGGBB}
   */
  static byte[] write(int[] pixels, int width) {
    List<Integer> palette = palette(pixels);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    chunk("IHDR", header(width, pixels.length / width), out);
    ByteArrayOutputStream colors = new ByteArrayOutputStream();
    ByteArrayOutputStream alphas = new ByteArrayOutputStream();
    for (int color : palette) {
      colors.write(color >> 16);
      colors.write(color >> 8);
      colors.write(color);
      alphas.write(color >>> 24);
    }
    chunk("PLTE", colors.toByteArray(), out);
    if (palette.stream().anyMatch(color -> color >>> 24 != 255)) {
      chunk("tRNS", alphas.toByteArray(), out);
    }
    chunk("IDAT", compressed(rows(pixels, width, palette)), out);
    chunk("IEND", new byte[0], out);
    return out.toByteArray();
  }

  private static byte[] header(int width, int height) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(header);
    try {
      data.writeInt(width);
      data.writeInt(height);
      // Eight bits a pixel, a palette, and the only methods there are.
      data.write(new byte[] {8, 3, 0, 0, 0});
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return header.toByteArray();
  }

  /** The colours that occur most; of those that occur alike, the one with the lesser value. */
  private static List<Integer> palette(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(
        Map.Entry.<Integer, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    return entries.stream().limit(MOST_COLORS).map(Map.Entry::getKey).toList();
  }

  /** A zero for "no filter" and then an index for each pixel, row by row. */
  private static byte[] rows(int[] pixels, int width, List<Integer> palette) {
    Map<Integer, Integer> indices = new HashMap<>();
    for (int i = 0; i < palette.size(); i++) {
      indices.put(palette.get(i), i);
    }
    byte[] rows = new byte[pixels.length + pixels.length / width];
    int at = 0;
    for (int i = 0; i < pixels.length; i++) {
      at += i % width == 0 ? 1 : 0;
      rows[at++] = (byte) (int) indices.computeIfAbsent(pixels[i], c -> nearest(c, palette));
    }
    return rows;
  }

  private static int nearest(int color, List<Integer> palette) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.size(); i++) {
      int distance = 0;
      for (int shift = 0; shift < 32; shift += 8) {
        int difference = (color >> shift & 255) - (palette.get(i) >> shift & 255);
        distance += difference * difference;
      }
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static byte[] compressed(byte[] rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream zip = new DeflaterOutputStream(out, deflater)) {
      zip.write(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static void chunk(String type, byte[] data, ByteArrayOutputStream out) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    number(data.length, out);
    out.writeBytes(name);
    out.writeBytes(data);
    number((int) crc.getValue(), out);
  }

  private static void number(int value, ByteArrayOutputStream out) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >> shift);
    }
  }
}
