package prepbook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;

/** Moves files to their places and can take all of it back. */
final class Replacement {

  private final Path root;
  private final Path from;
  private final Path replaced;
  private final Deque<String> done = new ArrayDeque<>();

  /**
   * Prepares the move.
   *
   * @param root where the files belong
   * @param from where they are
   * @param replaced where those they replace are kept until the end
   */
  Replacement(Path root, Path from, Path replaced) {
    this.root = root;
    this.from = from;
    this.replaced = replaced;
  }

  /** Moves a file to its place, which is never empty meanwhile, and keeps what was there. */
  void put(String path) throws IOException {
    Path place = root.resolve(path);
    if (Files.exists(place)) {
      Path old = replaced.resolve(path);
      Files.createDirectories(old.getParent());
      Files.copy(place, old, StandardCopyOption.REPLACE_EXISTING);
    }
    done.push(path);
    Publication.move(from.resolve(path), place);
  }

  /**
   * Puts everything back.
   *
   * @param reason is told what could not be put back
   */
  void undo(IOException reason) {
    for (String path : done) {
      Path place = root.resolve(path);
      Path old = replaced.resolve(path);
      try {
        if (Files.exists(old)) {
          Publication.move(old, place);
        } else {
          Files.deleteIfExists(place);
        }
      } catch (IOException e) {
        reason.addSuppressed(e);
      }
    }
  }
}
