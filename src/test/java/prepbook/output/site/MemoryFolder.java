package prepbook.output.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import prepbook.output.OutputFolder;

/** Keeps what is written, by path. */
final class MemoryFolder implements OutputFolder {

  private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

  @Override
  public void write(String path, byte[] content) {
    if (files.put(path, content) != null) {
      throw new IllegalStateException("written twice: " + path);
    }
  }

  @Override
  public void write(String path, String content) {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void copy(Path from, String path) throws IOException {
    write(path, Files.readAllBytes(from));
  }

  Map<String, byte[]> files() {
    return files;
  }

  String text(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new IllegalStateException("not written: " + path);
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  void saveTo(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.write(path, file.getValue());
    }
  }
}
