package prepbook.samples.run;

import java.time.Duration;

/**
 * What a process may take.
 *
 * @param time how long it may run
 * @param outputBytes how much it may print
 */
record Limits(Duration time, int outputBytes) {

  /** More than anyone reads. */
  static final int OUTPUT_BYTES = 1 << 20;

  static Limits seconds(int seconds) {
    return new Limits(Duration.ofSeconds(seconds), OUTPUT_BYTES);
  }
}
