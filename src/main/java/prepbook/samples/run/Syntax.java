package prepbook.samples.run;

import java.util.Optional;

/** Parses code that is not run, with a parser that others use for it as well. */
interface Syntax {

  /** What is wrong with the code, if something is. */
  Optional<Problem> problem(String code) throws java.io.IOException, InterruptedException;

  /**
   * A mistake.
   *
   * @param line the code's line, 1-based
   * @param column its column, 1-based; 0 if only the line is known
   * @param message what is wrong, on one line
   */
  record Problem(int line, int column, String message) {}
}
