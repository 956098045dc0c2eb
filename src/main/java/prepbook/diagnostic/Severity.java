package prepbook.diagnostic;

import java.util.Locale;

/** How bad a diagnostic is. */
public enum Severity {
  /** Nothing is published until it is mended. */
  ERROR,
  /** The guide is published, though something in it is probably not as the author meant it. */
  WARNING;

  /** The word as it is printed: {@code error} or {@code warning}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
