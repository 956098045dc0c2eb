package prepbook.output.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A TrueType font file: the little of it that we read and change ourselves.
 *
 * <p>The format is that of the OpenType specification: a directory of tables, big-endian. A file
 * that breaks it ends in an {@link IllegalArgumentException} or {@link IndexOutOfBoundsException};
 * our fonts come with us.
 */
final class Sfnt {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private record Table(String tag, int checksum, int offset, int length) {}

  private final byte[] file;
  private final ByteBuffer data;
  private final List<Table> tables = new ArrayList<>();

  Sfnt(byte[] file) {
    this.file = file;
    this.data = ByteBuffer.wrap(file);
    int count = data.getShort(4);
    for (int i = 0; i < count; i++) {
      int at = DIRECTORY + i * ENTRY;
      String tag = new String(file, at, 4, StandardCharsets.ISO_8859_1);
      tables.add(new Table(tag, data.getInt(at + 4), data.getInt(at + 8), data.getInt(at + 12)));
    }
  }

  /** The font without one of its tables. The whole file's checksum is not kept up to date. */
  byte[] without(String tag) {
    List<Table> kept = tables.stream().filter(table -> !table.tag().equals(tag)).toList();
    int log = 31 - Integer.numberOfLeadingZeros(kept.size());
    int searchRange = (1 << log) * ENTRY;
    ByteBuffer directory = ByteBuffer.allocate(DIRECTORY + kept.size() * ENTRY);
    directory.putInt(data.getInt(0)).putShort((short) kept.size());
    directory.putShort((short) searchRange).putShort((short) log);
    directory.putShort((short) (kept.size() * ENTRY - searchRange));
    int offset = directory.capacity();
    for (Table table : kept) {
      directory.put(table.tag().getBytes(StandardCharsets.ISO_8859_1));
      directory.putInt(table.checksum()).putInt(offset).putInt(table.length());
      offset += padded(table.length());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(offset);
    out.writeBytes(directory.array());
    for (Table table : kept) {
      out.write(file, table.offset(), table.length());
      out.writeBytes(new byte[padded(table.length()) - table.length()]);
    }
    return out.toByteArray();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  /** The Unicode characters for which the font has a glyph. */
  BitSet characters() {
    BitSet result = new BitSet();
    Optional<Table> cmap = tables.stream().filter(table -> table.tag().equals("cmap")).findFirst();
    if (cmap.isEmpty()) {
      return result;
    }
    int start = cmap.get().offset();
    int count = data.getShort(start + 2);
    for (int i = 0; i < count; i++) {
      int subtable = start + data.getInt(start + 4 + i * 8 + 4);
      int format = data.getShort(subtable);
      if (format == 4) {
        addSegments(subtable, result);
      } else if (format == 12) {
        addGroups(subtable, result);
      }
    }
    return result;
  }

  /** Format 4: runs of characters of the Basic Multilingual Plane. */
  private void addSegments(int at, BitSet result) {
    int twice = unsigned(at + 6);
    int ends = at + 14;
    int starts = ends + twice + 2;
    int deltas = starts + twice;
    int ranges = deltas + twice;
    for (int i = 0; i < twice; i += 2) {
      int first = unsigned(starts + i);
      int last = Math.min(unsigned(ends + i), 0xFFFE);
      int range = unsigned(ranges + i);
      for (int c = first; c <= last; c++) {
        int glyph = range == 0 ? c : unsigned(ranges + i + range + 2 * (c - first));
        if (glyph != 0 && ((glyph + data.getShort(deltas + i)) & 0xFFFF) != 0) {
          result.set(c);
        }
      }
    }
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }

  /** Format 12: runs of any characters. */
  private void addGroups(int at, BitSet result) {
    int groups = data.getInt(at + 12);
    for (int i = 0; i < groups; i++) {
      int group = at + 16 + i * 12;
      int first = data.getInt(group);
      int from = data.getInt(group + 8) == 0 ? first + 1 : first;
      result.set(from, data.getInt(group + 4) + 1);
    }
  }
}
