package prepbook.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An author's mistake: where it is, what is wrong, and how it is mended.
 *
 * @param location where it is
 * @param severity whether it stops the build
 * @param code the rule's stable name, such as {@code BROKEN-LINK}
 * @param message one sentence without a full stop
 * @param hint what to do about it, if there is something to say
 * @param sourceLine the line it is about, without its line end, if it is known
 */
public record Diagnostic(
    SourceLocation location,
    Severity severity,
    String code,
    String message,
    Optional<String> hint,
    Optional<String> sourceLine)
    implements Comparable<Diagnostic> {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0A-\\x1F\\x7F-\\x9F\\u2028\\u2029]");
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /**
   * Checks the code's form and that there is a message. A control character in message or hint,
   * which an entity may have brought in, is named instead of printed: both are one line.
   */
  public Diagnostic {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a diagnostic code: " + code);
    }
    if (message.isBlank()) {
      throw new IllegalArgumentException("a diagnostic needs a message");
    }
    message = named(message);
    hint = hint.map(Diagnostic::named);
  }

  private static String named(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll(found -> "<U+%04X>".formatted((int) found.group().charAt(0)));
  }

  /** An error without hint and source line. */
  public static Diagnostic error(SourceLocation location, String code, String message) {
    return new Diagnostic(
        location, Severity.ERROR, code, message, Optional.empty(), Optional.empty());
  }

  /** A warning without hint and source line. */
  public static Diagnostic warning(SourceLocation location, String code, String message) {
    return new Diagnostic(
        location, Severity.WARNING, code, message, Optional.empty(), Optional.empty());
  }

  /** The same diagnostic with a hint. */
  public Diagnostic withHint(String text) {
    return new Diagnostic(location, severity, code, message, Optional.of(text), sourceLine);
  }

  /** The same diagnostic with the line it is about. */
  public Diagnostic withSourceLine(String line) {
    return new Diagnostic(location, severity, code, message, hint, Optional.of(line));
  }

  /** Whether this stops the build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By position, then errors before warnings, then code and message. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** The first line as it is printed: {@code file:line:column: error CODE: message}. */
  @Override
  public String toString() {
    return location + ": " + severity + " " + code + ": " + message;
  }
}
