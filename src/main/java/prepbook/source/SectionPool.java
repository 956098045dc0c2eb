package prepbook.source;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on items side by side, on threads that can take bad input: the Markdown parser recurses
 * over every character of a long link title, and for some tangles of brackets needs time that grows
 * with the square of their number.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
final class SectionPool<T, R> {

  /** Reserved, not used: memory is taken as far as a stack really grows. */
  private static final long STACK_BYTES = 256L << 20;

  /**
   * A hundred times what a file of a megabyte takes. Time on the processor, not on the clock: a
   * machine with other things to do gives nobody's file away.
   */
  static final Duration LIMIT = Duration.ofSeconds(10);

  /** On machines that do not tell the one time, so much more of the other is given. */
  private static final long PATIENCE = 6;

  private static final long LOOK_MILLIS = 100;

  private final List<T> items;
  private final long limitNanos;
  private final Function<T, R> otherwise;
  private final List<@Nullable R> results;
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private final List<Task<R>> running = new ArrayList<>();

  /**
   * Prepares the work.
   *
   * @param limit how long an item may keep a processor busy
   * @param otherwise what comes of an item that is too deep or takes too long
   */
  SectionPool(List<T> items, Duration limit, Function<T, R> otherwise) {
    this.items = items;
    this.limitNanos = limit.toNanos();
    this.otherwise = otherwise;
    this.results = new ArrayList<>(Collections.nCopies(items.size(), null));
    for (int i = 0; i < items.size(); i++) {
      waiting.add(i);
    }
  }

  /** Work on an item; its place in the list is 0-based. */
  @FunctionalInterface
  interface Work<T, R> {
    R on(T item, int index);
  }

  private record Task<R>(int index, Thread thread, CompletableFuture<R> result, long start) {

    boolean takesLongerThan(long limitNanos) {
      // The clock is asked first, for the other one is slow to wake.
      long passed = System.nanoTime() - start;
      if (passed <= limitNanos) {
        return false;
      }
      long busy = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
      return busy < 0 ? passed > PATIENCE * limitNanos : busy > limitNanos;
    }
  }

  /** Works on all items; gives the results in the items' order. */
  List<R> map(Work<T, R> work) {
    int threads = Runtime.getRuntime().availableProcessors();
    while (!waiting.isEmpty() || !running.isEmpty()) {
      while (running.size() < threads && !waiting.isEmpty()) {
        running.add(start(work, waiting.remove()));
      }
      awaitAny();
      collect();
    }
    List<R> all = new ArrayList<>();
    for (R result : results) {
      all.add(Objects.requireNonNull(result));
    }
    return all;
  }

  private Task<R> start(Work<T, R> work, int index) {
    CompletableFuture<R> result = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            result.complete(work.on(items.get(index), index));
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        };
    Thread thread = new Thread(null, task, "section", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return new Task<>(index, thread, result, System.nanoTime());
  }

  private void awaitAny() {
    CompletableFuture<?>[] futures =
        running.stream().map(Task::result).toArray(CompletableFuture[]::new);
    CompletableFuture.anyOf(futures)
        .handle((result, failure) -> true)
        .completeOnTimeout(false, LOOK_MILLIS, TimeUnit.MILLISECONDS)
        .join();
  }

  private void collect() {
    for (Iterator<Task<R>> tasks = running.iterator(); tasks.hasNext(); ) {
      Task<R> task = tasks.next();
      if (task.result().isDone()) {
        tasks.remove();
        results.set(task.index(), result(task));
      } else if (task.takesLongerThan(limitNanos)) {
        // The thread cannot be stopped, but as a daemon it does not outlive the program.
        tasks.remove();
        results.set(task.index(), otherwise.apply(items.get(task.index())));
      }
    }
  }

  private R result(Task<R> task) {
    try {
      return task.result().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return otherwise.apply(items.get(task.index()));
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
