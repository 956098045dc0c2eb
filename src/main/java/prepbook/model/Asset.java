package prepbook.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the content that the text shows as a picture or links to.
 *
 * @param path relative to the content folder, normalised, with {@code /}: {@code images/a.png}
 * @param file where it lies on this machine, symbolic links resolved, below the content folder
 * @param size a picture's natural size, if it could be told
 */
public record Asset(String path, Path file, Optional<Size> size) {

  /**
   * A picture's natural size.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   */
  public record Size(int width, int height) {}
}
