package prepbook.layout;

import java.io.Serial;
import prepbook.diagnostic.Diagnostic;

/** A template with a mistake. */
public final class LayoutException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  /**
   * Reports a mistake.
   *
   * @param cause what brought it to light
   */
  public LayoutException(Diagnostic diagnostic, Exception cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = diagnostic;
  }

  /** Where the mistake is and what it is. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
