package prepbook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import prepbook.output.OutputFolder;

/**
 * Puts files into the output folder so that a build that fails, or is killed, leaves the last good
 * one as it was.
 *
 * <p>Files are first written into a hidden folder beside their places; {@link #publish} moves them
 * to their places and removes what an earlier build wrote and this one did not. Files of others are
 * never touched. What a killed build left half done is taken back when the next one opens the
 * folder. Safe for use by several threads until it is published.
 */
final class Publication implements OutputFolder, AutoCloseable {

  private final StateFolder state;
  private final Places places;
  private final Disk disk;
  private final boolean rootExisted;
  private final FolderLock lock;
  private final Replacement replacement;
  private final Set<String> written = new ConcurrentSkipListSet<>();

  /**
   * Opens an output folder and puts back what a killed build replaced in it.
   *
   * @throws IOException if it cannot be written, or another build is writing to it
   */
  Publication(Path root) throws IOException {
    this(root, new LocalDisk());
  }

  Publication(Path root, Disk disk) throws IOException {
    this.state = new StateFolder(root.toAbsolutePath().normalize());
    this.places = new Places(state.root());
    this.disk = disk;
    this.rootExisted = Files.exists(state.root());
    this.replacement = new Replacement(state, disk);
    places.refuseDetours(StateFolder.NAME + "/new");
    this.lock = FolderLock.take(state.lock());
    boolean opened = false;
    try {
      replacement.restore();
      clean();
      opened = true;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** Whether a build was killed here while it was replacing files. */
  static boolean wasCutShort(Path root) {
    return Files.exists(new StateFolder(root).journal());
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    disk.write(stage(path), content);
  }

  @Override
  public void write(String path, String content) throws IOException {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void copy(Path from, String path) throws IOException {
    disk.copy(from, stage(path));
  }

  private Path stage(String path) {
    Path target = state.staged().resolve(path).normalize();
    if (!target.startsWith(state.staged()) || !written.add(path)) {
      throw new IllegalArgumentException("written twice, or outside the output folder: " + path);
    }
    return target;
  }

  /**
   * Moves all files to their places.
   *
   * @throws OccupiedException if one of the places holds a file that is not ours
   * @throws IOException if the folder cannot be written
   */
  void publish() throws IOException {
    Set<String> before = new TreeSet<>();
    Notes.paths(Notes.read(state.manifest()).stream()).forEach(before::add);
    for (String path : written) {
      places.refuseDetours(path);
      boolean ours = before.contains(path) && places.holdsFile(path);
      if (!ours && places.isTaken(path)) {
        throw new OccupiedException(places.of(path));
      }
    }
    replacement.run(before, written);
  }

  /** How many HTML pages were written. */
  int pageCount() {
    return (int) written.stream().filter(path -> path.endsWith(".html")).count();
  }

  /** Removes what was not published, unless it is needed to put the last good files back. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (!Files.exists(state.journal())) {
        clean();
      }
    }
    deleteIfEmpty(state.path());
    if (!rootExisted) {
      deleteIfEmpty(state.root());
    }
  }

  private void clean() throws IOException {
    deleteTree(state.staged());
    deleteTree(state.kept());
    disk.delete(state.draft());
  }

  private void deleteIfEmpty(Path folder) throws IOException {
    try {
      disk.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      return; // it holds published files, or the next build is there already
    }
  }

  private void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        disk.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
