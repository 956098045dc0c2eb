package prepbook.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import prepbook.model.Asset;

/** Reads a picture's size from its head, without its pixels. */
final class PictureSize {

  private PictureSize() {}

  /** The size; nothing for drawings, and for what is no picture. */
  static Optional<Asset.Size> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".svg")) {
      return Optional.empty();
    }
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return WebPictureSize.of(head(in));
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return Optional.of(new Asset.Size(reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      // Without a size the browser finds it out itself; a broken picture is reported elsewhere.
      return Optional.empty();
    }
  }

  private static byte[] head(ImageInputStream in) throws IOException {
    byte[] head = new byte[WebPictureSize.HEAD];
    int length = 0;
    for (int read = 0; read >= 0 && length < head.length; ) {
      length += read;
      read = in.read(head, length, head.length - length);
    }
    return Arrays.copyOf(head, length);
  }
}
