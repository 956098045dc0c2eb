package prepbook.output.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import prepbook.output.OutputFolder;

/** Keeps what an output writes. */
public final class MemoryFolder implements OutputFolder {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  public byte[] file(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new AssertionError("no file " + path + " was written");
    }
    return content;
  }

  @Override
  public void write(String path, byte[] content) {
    files.put(path, content);
  }

  @Override
  public void write(String path, String content) {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void copy(Path from, String path) throws IOException {
    write(path, Files.readAllBytes(from));
  }
}
