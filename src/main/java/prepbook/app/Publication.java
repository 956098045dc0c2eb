package prepbook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import prepbook.model.Addresses;
import prepbook.output.OutputFolder;

/**
 * Puts files into the output folder so that a build that fails leaves the last good one as it was.
 *
 * <p>Files are first written into a hidden folder beside their places; {@link #publish} moves them
 * to their places and then removes what an earlier build wrote and this one did not. Files of
 * others are never touched. Safe for use by several threads until it is published.
 */
final class Publication implements OutputFolder, AutoCloseable {

  private static final String STATE_FOLDER = ".prepbook";
  private static final String STAGING = STATE_FOLDER + "/new";
  private static final String REPLACED = STATE_FOLDER + "/old";
  private static final String MANIFEST = STATE_FOLDER + "/files.txt";

  private final Path root;
  private final Path staging;
  private final boolean rootExisted;
  private final Set<String> written = new ConcurrentSkipListSet<>();

  /**
   * Opens an output folder.
   *
   * @throws IOException if it cannot be written
   */
  Publication(Path root) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    this.staging = this.root.resolve(STAGING);
    this.rootExisted = Files.exists(this.root);
    refuseLinks(STAGING);
    deleteTree(staging);
    Files.createDirectories(staging);
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    Files.write(stage(path), content);
  }

  @Override
  public void write(String path, String content) throws IOException {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void copy(Path from, String path) throws IOException {
    Files.copy(from, stage(path));
  }

  private Path stage(String path) throws IOException {
    Path target = staging.resolve(path).normalize();
    if (!target.startsWith(staging) || !written.add(path)) {
      throw new IllegalArgumentException("written twice, or outside the output folder: " + path);
    }
    Files.createDirectories(target.getParent());
    return target;
  }

  /**
   * Moves all files to their places.
   *
   * @throws OccupiedException if one of the places holds a file that is not ours
   * @throws IOException if the folder cannot be written
   */
  void publish() throws IOException {
    Set<String> before = earlierFiles();
    for (String path : written) {
      refuseLinks(path);
      Path target = root.resolve(path);
      boolean ours =
          before.contains(path) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
      if (!ours && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new OccupiedException(target);
      }
    }
    // The manifest names old and new files until all are in place: a crash in between loses track
    // of none.
    Set<String> all = new ConcurrentSkipListSet<>(before);
    all.addAll(written);
    writeManifest(all);
    Replacement replacement = new Replacement(root, staging, root.resolve(REPLACED));
    try {
      for (String path : written) {
        replacement.put(path);
      }
    } catch (IOException e) {
      replacement.undo(e);
      writeManifest(before);
      throw e;
    }
    for (String path : before) {
      if (!written.contains(path)) {
        remove(path);
      }
    }
    writeManifest(written);
  }

  /**
   * Refuses a path that leads through a link, or through a file where a folder is needed: what lies
   * behind it is not ours.
   */
  private void refuseLinks(String path) throws OccupiedException {
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

  /** How many HTML pages were written. */
  int pageCount() {
    return (int) written.stream().filter(path -> path.endsWith(".html")).count();
  }

  private Set<String> earlierFiles() throws IOException {
    Path manifest = root.resolve(MANIFEST);
    if (!Files.exists(manifest)) {
      return Set.of();
    }
    Set<String> paths = new ConcurrentSkipListSet<>();
    String text = new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8);
    // A line that is no path of ours was written by somebody else.
    text.lines().filter(Publication::isOurs).forEach(paths::add);
    return paths;
  }

  private static boolean isOurs(String path) {
    return path.indexOf('\0') < 0 && Addresses.normalise(path).filter(path::equals).isPresent();
  }

  private void writeManifest(Set<String> paths) throws IOException {
    Path draft = root.resolve(MANIFEST + ".new");
    Files.writeString(draft, String.join("\n", paths) + "\n");
    move(draft, root.resolve(MANIFEST));
  }

  static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void remove(String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || leadsThroughLink(path)) {
      return; // it was replaced by somebody else
    }
    Files.deleteIfExists(file);
    Path folder = file.getParent();
    while (folder != null && !folder.equals(root) && folder.startsWith(root) && isEmpty(folder)) {
      Files.delete(folder);
      folder = folder.getParent();
    }
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

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Removes what was not published. */
  @Override
  public void close() throws IOException {
    deleteTree(staging);
    deleteTree(root.resolve(REPLACED));
    Path state = root.resolve(STATE_FOLDER);
    if (Files.isDirectory(state) && isEmpty(state)) {
      Files.delete(state);
      if (!rootExisted && isEmpty(root)) {
        Files.delete(root);
      }
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A place in the output folder is taken by a file of somebody else. */
  static final class OccupiedException extends IOException {

    private static final long serialVersionUID = 1;

    OccupiedException(Path file) {
      super(file + " exists and was not written by Prepbook");
    }
  }
}
