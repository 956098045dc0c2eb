package prepbook.cli;

import java.util.Locale;

/** Writes sizes of files for people. */
final class Sizes {

  private Sizes() {}

  /** A size in bytes as {@code 812 KB} or {@code 1.4 MB}; a kilobyte is 1,000 bytes. */
  static String of(long bytes) {
    if (bytes < 1_000_000) {
      return Math.max(1, Math.round(bytes / 1_000.0)) + " KB";
    }
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }
}
