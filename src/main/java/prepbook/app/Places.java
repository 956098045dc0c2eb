package prepbook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The places in an output folder, some ours and some of others.
 *
 * @param root the output folder
 */
record Places(Path root) {

  Path of(String path) {
    return root.resolve(path);
  }

  /** Whether a regular file lies there, by no detour through a link. */
  boolean holdsFile(String path) {
    return Files.isRegularFile(of(path), LinkOption.NOFOLLOW_LINKS) && !leadsThroughLink(path);
  }

  /** Whether anything at all lies there. */
  boolean isTaken(String path) {
    return Files.exists(of(path), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean leadsThroughLink(String path) {
    Path at = root;
    for (Path part : Path.of(path)) {
      at = at.resolve(part);
      if (Files.isSymbolicLink(at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses a path that leads through a link, or through a file where a folder is needed: what lies
   * behind it is not ours.
   */
  void refuseDetours(String path) throws OccupiedException {
    Path at = root;
    for (Path part : Path.of(path)) {
      if (Files.isSymbolicLink(at) && !at.equals(root)) {
        throw new OccupiedException(at);
      }
      if (Files.exists(at) && !Files.isDirectory(at)) {
        throw new OccupiedException(at);
      }
      at = at.resolve(part);
    }
  }

  /** Deletes a file of ours and the folders that it leaves empty. */
  void clear(String path, Disk disk) throws IOException {
    if (!holdsFile(path)) {
      return; // it was replaced by somebody else
    }
    disk.delete(of(path));
    Path folder = of(path).getParent();
    while (folder != null && !folder.equals(root) && folder.startsWith(root) && isEmpty(folder)) {
      disk.delete(folder);
      folder = folder.getParent();
    }
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
