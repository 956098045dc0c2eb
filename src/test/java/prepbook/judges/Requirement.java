package prepbook.judges;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Assumptions;

/**
 * What happens when this machine lacks a judge: a developer's tests are skipped with a loud line,
 * continuous integration fails.
 */
final class Requirement {

  private static final boolean ALL =
      "true".equals(System.getenv("CI")) || "all".equals(System.getProperty("prepbook.require"));

  private Requirement() {}

  /**
   * Ends the running test, skipped or failed.
   *
   * @param judge what is missing: {@code Chromium}
   * @param cure what to install
   */
  static AssertionError missing(String judge, String cure) {
    String message = "no " + judge + " on this machine: " + cure;
    if (ALL) {
      return fail(message);
    }
    System.err.println("SKIPPED: " + message);
    Assumptions.abort(message);
    return new AssertionError(message);
  }
}
