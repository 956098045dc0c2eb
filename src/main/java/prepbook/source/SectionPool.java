package prepbook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

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

  /** Thousands of times what a file of a megabyte takes; only hopeless ones need longer. */
  private static final int LIMIT_SECONDS = 60;

  private final List<T> items;
  private final Function<T, R> otherwise;

  /**
   * Prepares the work.
   *
   * @param otherwise what comes of an item that is too deep or takes too long
   */
  SectionPool(List<T> items, Function<T, R> otherwise) {
    this.items = items;
    this.otherwise = otherwise;
  }

  /** Work on an item; its place in the list is 0-based. */
  @FunctionalInterface
  interface Work<T, R> {
    R on(T item, int index);
  }

  /** Works on all items; gives the results in the items' order. */
  List<R> map(Work<T, R> work) {
    int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads, SectionPool::thread);
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        int index = i;
        futures.add(pool.submit(() -> work.on(items.get(index), index)));
      }
      List<R> results = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        results.add(result(futures.get(i), items.get(i)));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private R result(Future<R> future, T item) {
    try {
      return future.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // The thread cannot be stopped, but as a daemon it does not outlive the program.
      return otherwise.apply(item);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return otherwise.apply(item);
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "section", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
