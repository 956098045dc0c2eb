package prepbook.output.pdf.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import prepbook.model.Asset;

/**
 * The pictures of the content, made fit for paper.
 *
 * <p>Nothing reaches the engine that was not decoded here first. Safe for use by several threads.
 */
public final class Pictures {
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  /** What came of reading a picture. */
  public sealed interface Result {
    /** It can be printed; the file for the engine. */
    @SuppressWarnings("ArrayRecordComponent") // megabytes, handed over once and never compared
    record Printable(byte[] file) implements Result {}

    /** It is in a format that only screens show, of this name. */
    record ScreenOnly(String format) implements Result {}

    /** It cannot, for this reason: a sentence without full stop. */
    record Broken(String reason) implements Result {}
  }

  /** In millions of pixels; decoded, each pixel takes four bytes and more. */
  private static final int LARGEST = 50;

  private final Map<String, Result> results = new ConcurrentHashMap<>();

  /** Whether a picture can be printed. */
  public boolean isPrintable(Asset asset) {
    return read(asset) instanceof Result.Printable;
  }

  /** Whether a picture is sound, but in a format that cannot be printed. */
  public boolean isScreenOnly(Asset asset) {
    return read(asset) instanceof Result.ScreenOnly;
  }

  /** Reads a picture, once. */
  public Result read(Asset asset) {
    return results.computeIfAbsent(asset.path(), path -> readNow(asset));
  }

  private static Result readNow(Asset asset) {
    try {
      byte[] file = Files.readAllBytes(asset.file());
      return SvgScreen.isSvg(asset) ? SvgScreen.screen(file) : raster(file);
    } catch (IOException | RuntimeException e) {
      // The JDK's decoders throw all kinds of exceptions at files that are not as they should be.
      return new Result.Broken("it cannot be decoded");
    }
  }

  private static Result raster(byte[] file) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return screenFormat(file)
            .<Result>map(Result.ScreenOnly::new)
            .orElse(new Result.Broken("its format is not one of PNG, JPEG, GIF and SVG"));
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return decoded(reader, file);
      } finally {
        reader.dispose();
      }
    }
  }

  /** What browsers show and the engine does not, by the name at the head of the file. */
  private static Optional<String> screenFormat(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, 12), StandardCharsets.ISO_8859_1);
    if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
      return Optional.of("WebP");
    }
    return head.startsWith("ftypavi", 4) ? Optional.of("AVIF") : Optional.empty();
  }

  /** The size is asked first: a small file can hold a picture that fills the memory. */
  private static Result decoded(ImageReader reader, byte[] file) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > LARGEST * 1_000_000L) {
      String size = "%d × %d pixels".formatted(reader.getWidth(0), reader.getHeight(0));
      return new Result.Broken("it has " + size + ", and " + LARGEST + " million is the most");
    }
    BufferedImage image = reader.read(0);
    if (Arrays.equals(file, 0, JPEG.length, JPEG, 0, JPEG.length)) {
      return new Result.Printable(file);
    }
    // Anew as plain sRGB: other colour spaces would bring profiles that differ from JDK to JDK.
    boolean alpha = image.getColorModel().hasAlpha();
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    ImageIO.write(plain, "png", out);
    return new Result.Printable(out.toByteArray());
  }
}
