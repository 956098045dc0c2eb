package prepbook.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk as it is. */
final class LocalDisk implements Disk {

  @Override
  public void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    // Not the file itself: it would bring its permissions, and the copy is for all to read.
    try (InputStream in = Files.newInputStream(from)) {
      Files.copy(in, to);
    }
  }

  /** By a second name for the same file, which costs nothing; by a copy where there is no such. */
  @Override
  public void keep(Path file, Path second) throws IOException {
    Files.createDirectories(second.getParent());
    try {
      Files.createLink(second, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES);
      force(second);
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /** Where folders cannot be opened, as on Windows, the file system writes their lists in order. */
  @Override
  public void force(Path fileOrFolder) throws IOException {
    boolean posix = fileOrFolder.getFileSystem().supportedFileAttributeViews().contains("posix");
    boolean gone = !Files.exists(fileOrFolder, LinkOption.NOFOLLOW_LINKS);
    if (gone || (!posix && Files.isDirectory(fileOrFolder))) {
      return;
    }
    // Elsewhere only a writer may wait for its data; here a file may well be read-only.
    StandardOpenOption mode = posix ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(fileOrFolder, mode)) {
      channel.force(true);
    }
  }
}
