package prepbook.samples.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A temporary folder in which processes run, each in a folder of its own. When it is closed, or the
 * program is interrupted, the processes are ended and the folder is gone.
 *
 * <p>Safe for use by several threads.
 */
final class Workplace implements AutoCloseable {

  /** Tells a process the folder that is its own; by it we find all that it started. */
  static final String FOLDER_VARIABLE = "PREPBOOK_FOLDER";

  private static final long POLL_MILLIS = 50;
  private static final long GRACE_MILLIS = 3000;

  private final Path root;
  private final Map<String, String> outside;
  private final AtomicInteger count = new AtomicInteger();
  private final Set<ProcessTree> running = ConcurrentHashMap.newKeySet();
  private final Thread onInterrupt = new Thread(this::clearInterrupted, "clear up");
  private volatile boolean closed;

  /**
   * Makes the folder.
   *
   * @param outside the environment of this program, of which little is passed on
   */
  Workplace(Map<String, String> outside) throws IOException {
    this.outside = Map.copyOf(outside);
    this.root = Files.createTempDirectory("prepbook-").toRealPath();
    // Not ours alone: a server that refuses to run as root runs as somebody else.
    Folders.makeReadable(root);
    Runtime.getRuntime().addShutdownHook(onInterrupt);
  }

  /** A fresh place. */
  Place place() throws IOException {
    return new Place(root.resolve(String.valueOf(count.incrementAndGet())));
  }

  /** A folder to run in, empty at first, and room beside it for what the process shall not see. */
  record Place(Path folder) implements AutoCloseable {

    Place {
      try {
        Files.createDirectory(folder);
        Files.createDirectory(folder.resolve("scratch"));
        Folders.makeReadable(folder);
        Folders.makeReadable(folder.resolve("scratch"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Path scratch() {
      return folder.resolve("scratch");
    }

    Path beside(String name) {
      return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
      Folders.delete(folder);
    }
  }

  /**
   * Runs a command in a place to its end or to its limits; afterwards nothing of it runs any more.
   *
   * @param input what it can read from its standard input
   * @throws CannotStart if there is no such command
   */
  Ending run(List<String> command, Place place, String input, Limits limits)
      throws IOException, InterruptedException {
    Map<String, String> environment = ReducedEnvironment.of(outside, place.scratch());
    return run(command, place, environment, input, limits);
  }

  /**
   * The same in the environment of this program: for what is not the code of a guide.
   *
   * @throws CannotStart if there is no such command
   */
  Ending runTrusted(List<String> command, Place place, Limits limits)
      throws IOException, InterruptedException {
    return run(command, place, outside, "", limits);
  }

  private Ending run(
      List<String> command,
      Place place,
      Map<String, String> environment,
      String input,
      Limits limits)
      throws IOException, InterruptedException {
    List<String> found = new ArrayList<>(command);
    found.set(0, Programs.find(command.get(0), environment));
    ProcessBuilder builder =
        new ProcessBuilder(found).directory(place.scratch().toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put(FOLDER_VARIABLE, place.folder().toString());
    Process process = start(builder);
    ProcessTree tree = new ProcessTree(process, FOLDER_VARIABLE + "=" + place.folder());
    running.add(tree);
    try {
      goOn();
      Drain drain = new Drain(process.getInputStream(), limits.outputBytes());
      give(input, process);
      Ending.Kind kind = await(process, tree, drain, limits.time());
      if (kind != Ending.Kind.EXITED) {
        tree.ask();
        tree.await(GRACE_MILLIS);
      }
      tree.kill();
      goOn();
      return new Ending(kind, process.waitFor(), drain.finish());
    } finally {
      tree.kill();
      running.remove(tree);
    }
  }

  /** What happens to a process while this program ends says nothing about the process. */
  private void goOn() throws InterruptedException {
    if (closed) {
      throw new InterruptedException("the program is ending");
    }
  }

  private static Process start(ProcessBuilder builder) throws CannotStart {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new CannotStart(builder.command().get(0), e);
    }
  }

  /** There is no such command, or it is no program. */
  static final class CannotStart extends IOException {
    private static final long serialVersionUID = 1L;

    CannotStart(String command, @Nullable IOException cause) {
      super("cannot start " + command, cause);
    }
  }

  private static void give(String input, Process process) {
    try (var stream = process.getOutputStream()) {
      stream.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A process need not read what it is given; how it ends tells the rest.
      return;
    }
  }

  private static Ending.Kind await(Process process, ProcessTree tree, Drain drain, Duration time)
      throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    for (int round = 0; !process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS); round++) {
      if (drain.exceeded()) {
        return Ending.Kind.TOO_MUCH_OUTPUT;
      }
      if (System.nanoTime() > end) {
        return Ending.Kind.TOO_LONG;
      }
      if (round % 5 == 0) {
        tree.look();
      }
    }
    return Ending.Kind.EXITED;
  }

  /**
   * Ends what runs and takes the folder away.
   *
   * @throws IOException if something in the folder cannot be deleted
   */
  @Override
  public void close() throws IOException {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      return; // the program is ending, and the hook has done the same
    }
  }

  private void clear() throws IOException {
    closed = true;
    List<ProcessTree> left = List.copyOf(running);
    left.forEach(ProcessTree::ask);
    try {
      for (ProcessTree tree : left) {
        tree.await(GRACE_MILLIS / left.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      left.forEach(ProcessTree::kill);
    }
    Folders.delete(root);
  }

  /** In an interrupted program there is nobody left to tell what could not be done. */
  private void clearInterrupted() {
    try {
      clear();
    } catch (IOException e) {
      root.toFile().deleteOnExit();
    }
  }
}
