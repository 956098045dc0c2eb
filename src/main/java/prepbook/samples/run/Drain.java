package prepbook.samples.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Reads what a process prints so that it never has to wait, and keeps the end of it. */
final class Drain {

  private static final int KEPT_BYTES = 8192;

  private final InputStream in;
  private final int limit;
  private final Thread thread;
  private final byte[] kept = new byte[KEPT_BYTES];
  private long count;

  /**
   * Starts to read.
   *
   * @param limit after so many bytes it reads no more
   */
  Drain(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
    this.thread = new Thread(this::read, "drain");
    thread.setDaemon(true);
    thread.start();
  }

  private void read() {
    byte[] buffer = new byte[KEPT_BYTES];
    try {
      int length = in.read(buffer);
      while (length >= 0) {
        keep(buffer, length);
        length = exceeded() ? -1 : in.read(buffer);
      }
    } catch (IOException e) {
      // The process was killed and its pipe closed; what came so far is kept.
      thread.interrupt();
    }
  }

  private synchronized void keep(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      kept[(int) (count++ % KEPT_BYTES)] = buffer[i];
    }
  }

  /** Whether more was printed than may be. */
  synchronized boolean exceeded() {
    return count > limit;
  }

  /** Waits a moment for the last bytes of a process that is no more; gives the end of all. */
  String finish() throws IOException, InterruptedException {
    thread.join(TimeUnit.SECONDS.toMillis(2));
    in.close();
    return tail();
  }

  private synchronized String tail() {
    int length = (int) Math.min(count, KEPT_BYTES);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = kept[(int) ((count - length + i) % KEPT_BYTES)];
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
