package prepbook.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a folder for one build at a time. The operating system lets go of it when a process ends,
 * however that happens, so a lock file that is left behind stops nobody.
 */
final class FolderLock implements Closeable {

  /** So often the file may vanish between being opened and being locked. */
  private static final int ATTEMPTS = 100;

  /** Behind all content: some systems let nobody read what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, and makes its folder if there is none.
   *
   * @throws IOException if another build has it, or the folder cannot be written
   */
  static FolderLock take(Path file) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Files.createDirectories(file.getParent());
      FolderLock lock = attempt(file);
      if (lock != null) {
        return lock;
      }
    }
    throw new IOException("other builds keep writing to this folder");
  }

  private static @Nullable FolderLock attempt(Path file) throws IOException {
    Optional<Object> before = identity(file);
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return null; // a build that ended took the folder away
    }
    boolean taken = false;
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw occupied(holder(file));
      }
      // It may be one that the build before deleted when it ended, which others no longer find.
      taken = before.isPresent() && before.equals(identity(file));
      if (taken) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(ownName().getBytes(StandardCharsets.UTF_8)));
      }
      return taken ? new FolderLock(file, channel) : null;
    } catch (OverlappingFileLockException e) {
      throw occupied(process(ownName())); // this very process, which must not open the file again
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static IOException occupied(String holder) {
    return new IOException("another build" + holder + " is writing to this folder");
  }

  /**
   * What tells a file from the next one of its name; nothing if there is none. The file is not
   * opened for this: on POSIX systems a process that closes a file loses its lock on it, through
   * whatever handle it has that.
   */
  private static Optional<Object> identity(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      Object key = attributes.fileKey();
      return Optional.of(key == null ? attributes.creationTime() : key);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static String ownName() {
    return String.valueOf(ProcessHandle.current().pid());
  }

  private static String process(String name) {
    return " (process " + name + ")";
  }

  /** The process that has the lock, if it could say so. */
  private static String holder(Path file) throws IOException {
    try {
      String name = Files.readString(file);
      return name.matches("[0-9]+") ? process(name) : "";
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** Lets go. The file is deleted while nobody else can have it. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
