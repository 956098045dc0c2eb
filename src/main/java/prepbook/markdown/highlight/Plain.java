package prepbook.markdown.highlight;

/** Text that has no parts. */
final class Plain {

  /** Emits nothing. */
  static final Lexer LEXER = code -> code.moveTo(code.end());

  private Plain() {}
}
