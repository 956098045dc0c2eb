package prepbook.markdown.highlight;

/**
 * Finds the coloured parts of one language. Holds no state between two texts and is thread-safe.
 *
 * <p>A lexer accepts any text: what it does not understand stays plain. It needs time in proportion
 * to the text's length, so it must not look ahead over what it does not then consume, unless the
 * distance is bounded or the failure remembered.
 */
@FunctionalInterface
interface Lexer {

  /** Reads the text to its end and emits the parts in order. */
  void read(CodeScanner code);
}
