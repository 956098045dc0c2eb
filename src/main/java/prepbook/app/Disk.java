package prepbook.app;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The few things that publishing does to a disk, each of which either happens or does not.
 *
 * <p>They are named here so that a test can pull the plug between any two of them.
 */
interface Disk {

  /** Writes a new file, and the folders above it. */
  void write(Path file, byte[] content) throws IOException;

  /** Copies a file to a place that is empty, and makes the folders above it. */
  void copy(Path from, Path to) throws IOException;

  /**
   * Gives a file a second place, from which it can come back when the first one is replaced or
   * removed. What is kept survives a power cut as soon as its folder is forced.
   */
  void keep(Path file, Path second) throws IOException;

  /**
   * Moves a file, and makes the folders above its new place. A file in that place is replaced, so
   * that the place is never empty.
   */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder, if there is one. */
  void delete(Path file) throws IOException;

  /**
   * Waits until a file's content, or a folder's list of files, would survive a power cut. A folder
   * that is gone needs no waiting for.
   */
  void force(Path fileOrFolder) throws IOException;
}
