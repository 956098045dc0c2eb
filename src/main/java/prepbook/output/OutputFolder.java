package prepbook.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where an output writes its files. They are published together once every output is done.
 *
 * <p>Safe for use by several threads. Paths are relative, with {@code /}, and each is written once.
 */
public interface OutputFolder {

  /**
   * Writes a file.
   *
   * @throws IOException if that fails
   */
  void write(String path, byte[] content) throws IOException;

  /**
   * Writes a text file in UTF-8.
   *
   * @throws IOException if that fails
   */
  void write(String path, String content) throws IOException;

  /**
   * Copies a file.
   *
   * @throws IOException if that fails
   */
  void copy(Path from, String path) throws IOException;
}
