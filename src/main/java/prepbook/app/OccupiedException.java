package prepbook.app;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A place in the output folder is taken by a file of somebody else. */
final class OccupiedException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  OccupiedException(Path file) {
    super(file + " exists and was not written by Prepbook");
  }
}
