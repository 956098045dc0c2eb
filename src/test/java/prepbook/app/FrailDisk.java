package prepbook.app;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** A disk that does a number of things well and then fails in one of the ways that disks have. */
final class FrailDisk implements Disk {

  /** What happens when it fails. */
  enum End {
    /** One thing fails, as on a disk that was full for a moment; what comes behind it works. */
    ONE_ERROR,
    /** Nothing new can be made from then on, as on a disk that stays full; deleting works. */
    FULL,
    /** The process is killed: nothing happens any more. */
    KILL,
    /** The power fails: besides, whatever was written and not forced is lost. */
    POWER_CUT
  }

  /** Stands for the end of the process; no handler catches it. */
  static final class Killed extends Error {
    @Serial private static final long serialVersionUID = 1;
  }

  private final Disk disk = new LocalDisk();
  private final End end;
  private final Set<Path> unsafe = new HashSet<>();
  private int left;

  /** A disk that fails behind so many things done. */
  FrailDisk(int works, End end) {
    this.left = works;
    this.end = end;
  }

  /** A disk that does not fail. */
  static Disk sound() {
    return new FrailDisk(Integer.MAX_VALUE, End.KILL);
  }

  /** Whether it failed. */
  boolean failed() {
    return left < 0;
  }

  private void make() throws IOException {
    step();
    if (end == End.FULL && failed()) {
      throw new IOException("No space left on device");
    }
  }

  private void step() throws IOException {
    left--;
    boolean now = left == -1;
    switch (end) {
      case ONE_ERROR -> {
        if (now) {
          throw new IOException("No space left on device");
        }
      }
      case FULL -> {} // only making fails
      case KILL, POWER_CUT -> {
        if (now && end == End.POWER_CUT) {
          unsafe.forEach(FrailDisk::lose);
        }
        if (failed()) {
          throw new Killed();
        }
      }
    }
  }

  private static void lose(Path file) {
    try {
      if (Files.exists(file)) {
        Files.write(file, new byte[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    make();
    disk.write(file, content);
    unsafe.add(file);
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    make();
    disk.copy(from, to);
    unsafe.add(to);
  }

  @Override
  public void keep(Path file, Path second) throws IOException {
    make();
    disk.keep(file, second);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    make();
    disk.move(from, to);
    unsafe.remove(to);
    if (unsafe.remove(from)) {
      unsafe.add(to);
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    disk.delete(file);
    unsafe.remove(file);
  }

  /** Only notes it: the real thing takes its time, and the power does not really fail. */
  @Override
  public void force(Path fileOrFolder) throws IOException {
    step();
    unsafe.remove(fileOrFolder);
  }
}
