package prepbook.markdown.highlight;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import prepbook.model.prose.CodeSpan.Kind;

/**
 * Reads a language by its words, comments and quotes alone.
 *
 * @param keywords its words
 * @param builtins functions and types that come with it
 * @param comment what starts a comment that goes to the line's end
 * @param block whether <code>/* … *&#47;</code> is a comment
 * @param sigils the characters that mark a variable
 * @param operators the characters that are operators
 */
record WordLexer(
    Set<String> keywords,
    Set<String> builtins,
    String comment,
    boolean block,
    String sigils,
    String operators)
    implements Lexer {

  private static final Set<String> CONSTANTS =
      Chars.words("true false nil null None TRUE FALSE NULL NA Inf NaN");

  private static final Set<String> BEFORE_TYPE =
      Chars.words("class struct enum protocol extension interface type input union scalar data");

  @Override
  public void read(CodeScanner code) {
    String last = "";
    while (!code.done()) {
      char c = code.peek();
      int from = code.position();
      if (code.at(comment)) {
        code.takeLine(Kind.COMMENT);
      } else if (block && code.at("/*")) {
        code.takeThrough("*/", Kind.COMMENT);
      } else if (code.at("\"\"\"")) {
        readTriple(code);
      } else if (c == '"' || c == '\'') {
        code.takeQuoted(Kind.STRING);
      } else if (Chars.isDigit(c)) {
        Chars.skipNumber(code);
        code.emit(from, Kind.NUMBER);
      } else if (sigils.indexOf(c) >= 0 && Chars.isWordStart(code.peek(1))) {
        code.skip(1);
        code.skipWord();
        code.emit(from, c == '@' ? Kind.DECORATOR : Kind.VARIABLE);
      } else if (Chars.isWordStart(c)) {
        code.skipWord();
        String word = code.since(from);
        Kind kind = kindOf(code, word, last);
        if (kind != null) {
          code.emit(from, kind);
        }
        last = word;
      } else if (operators.indexOf(c) >= 0) {
        code.take(1, Kind.OPERATOR);
      } else {
        code.skip(1);
      }
    }
  }

  private static void readTriple(CodeScanner code) {
    int from = code.position();
    code.skip(3);
    int found = code.find("\"\"\"");
    code.moveTo(found < 0 ? code.end() : found + 3);
    code.emit(from, Kind.STRING);
  }

  private @Nullable Kind kindOf(CodeScanner code, String word, String last) {
    if (BEFORE_TYPE.contains(last) && keywords.contains(last)) {
      return Kind.TYPE;
    }
    if (CONSTANTS.contains(word)) {
      return Kind.CONSTANT;
    }
    if (keywords.contains(word)) {
      return Kind.KEYWORD;
    }
    if (builtins.contains(word)) {
      return Kind.BUILTIN;
    }
    if (Chars.isCapitalised(word)) {
      return Kind.TYPE;
    }
    return code.peek() == '(' ? Kind.FUNCTION : null;
  }
}
