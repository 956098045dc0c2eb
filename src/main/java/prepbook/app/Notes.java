package prepbook.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import prepbook.model.Addresses;

/** Small text files in the state folder, a line an entry, which are there whole or not at all. */
final class Notes {

  private final StateFolder state;
  private final Disk disk;

  Notes(StateFolder state, Disk disk) {
    this.state = state;
    this.disk = disk;
  }

  /** Writes a note so that it survives a power cut as soon as this returns. */
  void write(Path file, Collection<String> lines) throws IOException {
    disk.write(state.draft(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    disk.force(state.draft());
    disk.move(state.draft(), file);
    disk.force(state.path());
  }

  /** Deletes a note, for good as soon as this returns. */
  void delete(Path file) throws IOException {
    disk.delete(file);
    disk.force(state.path());
  }

  /** The lines of a note; none if there is no such note. */
  static List<String> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  /** The paths among lines: one that is no path of ours was written by somebody else. */
  static Stream<String> paths(Stream<String> lines) {
    return lines.filter(
        path ->
            path.indexOf('\0') < 0
                && Addresses.normalise(path).filter(path::equals).isPresent()
                && !path.startsWith(StateFolder.NAME + "/"));
  }
}
