package prepbook.diagram;

import java.util.Optional;

/**
 * What is wrong with a diagram.
 *
 * @param line the line of the diagram's text it is about, 0-based; −1 for the diagram as a whole
 * @param part the words of the line it is about; empty for the line as a whole
 * @param code as in {@link prepbook.diagnostic.Diagnostic}
 * @param message one sentence without a full stop
 * @param hint what to do about it
 */
public record Flaw(int line, String part, String code, String message, Optional<String> hint) {

  static Flaw ofWhole(String code, String message, String hint) {
    return new Flaw(-1, "", code, message, Optional.of(hint));
  }

  static Flaw of(int line, String part, String code, String message, String hint) {
    return new Flaw(line, part, code, message, Optional.of(hint));
  }
}
