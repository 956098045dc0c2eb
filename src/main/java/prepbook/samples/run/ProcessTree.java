package prepbook.samples.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process with all that it started, to be ended as a whole.
 *
 * <p>A child whose parent is gone belongs to nobody. Therefore children are remembered while the
 * parent lives, and on Linux all processes are found again by a variable of their environment.
 */
final class ProcessTree {

  private static final Path PROCESSES = Path.of("/proc");
  private static final int ROUNDS = 50;
  private static final long PAUSE_MILLIS = 20;

  private final Process process;
  private final String mark;
  private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();

  /**
   * Takes care of a process.
   *
   * @param mark a variable and its value, {@code NAME=value}, that no other tree has
   */
  ProcessTree(Process process, String mark) {
    this.process = process;
    this.mark = mark;
  }

  /** Remembers the processes that there are now. */
  void look() {
    process.descendants().forEach(seen::add);
  }

  /** Asks the first process to end, which then may end its own. */
  void ask() {
    look();
    process.toHandle().destroy();
  }

  /** Waits a while for the first process to end. */
  void await(long millis) throws InterruptedException {
    process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** Ends every process that is left, even in a thread that is interrupted. */
  void kill() {
    boolean interrupted = Thread.interrupted();
    for (int round = 0; round < ROUNDS; round++) {
      look();
      // Not the process itself: that would throw away what it printed and nobody has read yet.
      process.toHandle().destroyForcibly();
      Set<ProcessHandle> left = new HashSet<>(marked());
      seen.stream().filter(ProcessHandle::isAlive).forEach(left::add);
      if (left.isEmpty() && !process.isAlive()) {
        break;
      }
      left.forEach(ProcessHandle::destroyForcibly);
      interrupted |= pauseIsInterrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean pauseIsInterrupted() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  private List<ProcessHandle> marked() {
    if (!Files.isDirectory(PROCESSES)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(PROCESSES)) {
      return all.flatMap(path -> markedAt(path).stream()).toList();
    } catch (IOException e) {
      return List.of(); // no /proc that can be read: what was seen before has to do
    }
  }

  private Optional<ProcessHandle> markedAt(Path path) {
    if (!path.getFileName().toString().chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    // The handle comes first: a process that gets the same number later is not the one it means.
    return ProcessHandle.of(Long.parseLong(path.getFileName().toString()))
        .filter(found -> isMarked(path))
        .filter(ProcessHandle::isAlive);
  }

  private boolean isMarked(Path path) {
    try {
      byte[] environment = Files.readAllBytes(path.resolve("environ"));
      String text = "\0" + new String(environment, StandardCharsets.UTF_8) + "\0";
      return text.contains("\0" + mark + "\0");
    } catch (IOException e) {
      return false; // another's process, or one that has just ended
    }
  }
}
