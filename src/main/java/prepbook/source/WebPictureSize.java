package prepbook.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import prepbook.model.Asset;

/**
 * Reads the size of pictures that Java does not know, WebP and AVIF, from their first bytes.
 *
 * <p>WebP as in Google's container specification; AVIF as in ISO/IEC 23008-12: the largest {@code
 * ispe} box is the picture's own, the others are those of its tiles and of its transparency.
 */
final class WebPictureSize {

  /** How many bytes are needed; the boxes of an AVIF picture stand before its pixels. */
  static final int HEAD = 16 << 10;

  private static final int ISPE_LENGTH = 16;

  private WebPictureSize() {}

  /** The size, if these are the first bytes of such a picture. */
  static Optional<Asset.Size> of(byte[] head) {
    if (is(head, 0, "RIFF") && is(head, 8, "WEBP") && head.length >= 30) {
      return webp(head, ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN));
    }
    return is(head, 4, "ftypavif") || is(head, 4, "ftypavis")
        ? avif(head, ByteBuffer.wrap(head))
        : Optional.empty();
  }

  private static Optional<Asset.Size> webp(byte[] head, ByteBuffer in) {
    if (is(head, 12, "VP8X")) {
      return size((in.getInt(24) & 0xFFFFFF) + 1, (in.getInt(26) >>> 8) + 1);
    } else if (is(head, 12, "VP8L")) {
      int bits = in.getInt(21);
      return size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
    } else if (is(head, 12, "VP8 ")) {
      return size(in.getShort(26) & 0x3FFF, in.getShort(28) & 0x3FFF);
    }
    return Optional.empty();
  }

  private static Optional<Asset.Size> avif(byte[] head, ByteBuffer in) {
    Optional<Asset.Size> largest = Optional.empty();
    boolean turned = false;
    for (int at = 0; at + ISPE_LENGTH <= head.length; at++) {
      if (is(head, at, "ispe")) {
        Optional<Asset.Size> size = size(in.getInt(at + 8), in.getInt(at + 12));
        if (largest.isEmpty() || area(size) > area(largest)) {
          largest = size;
        }
      } else if (is(head, at, "irot")) {
        turned = (head[at + 4] & 1) == 1;
      }
    }
    return turned
        ? largest.map(
            size -> new Asset.Size(/* width= */ size.height(), /* height= */ size.width()))
        : largest;
  }

  private static long area(Optional<Asset.Size> size) {
    return size.map(s -> (long) s.width() * s.height()).orElse(0L);
  }

  private static Optional<Asset.Size> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new Asset.Size(width, height)) : Optional.empty();
  }

  private static boolean is(byte[] head, int at, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
    if (at + wanted.length > head.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (head[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
