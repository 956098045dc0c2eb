package prepbook.samples.run;

/**
 * How a process ended.
 *
 * @param kind by itself, or what it took too much of
 * @param exitCode its exit code; 128 and the signal's number if a signal ended it
 * @param output the last it printed
 */
record Ending(Kind kind, int exitCode, String output) {

  /** Why a process is no more. */
  enum Kind {
    /** It ended. */
    EXITED,
    /** It ran longer than it may. */
    TOO_LONG,
    /** It printed more than it may. */
    TOO_MUCH_OUTPUT
  }
}
