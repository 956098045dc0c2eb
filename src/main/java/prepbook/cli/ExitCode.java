package prepbook.cli;

/** What the process tells its caller. */
final class ExitCode {

  /** All is well. */
  static final int CLEAN = 0;

  /** The content has errors, or the output could not be written. */
  static final int FAILED = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  private ExitCode() {}
}
