package prepbook.markdown.highlight;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;
import prepbook.model.prose.CodeSpan.Kind;

/**
 * Reads a language with rsyntaxtextarea's lexer, line by line. Such a lexer is made at its first
 * use, serves one thread at a time, and is kept for the next.
 */
final class TokenMakerLexer implements Lexer {

  private static final Set<String> BEFORE_TYPE =
      Chars.words(
          "class interface enum record struct trait object extends implements new type protocol"
              + " impl union namespace");

  private static final Set<String> BEFORE_FUNCTION = Chars.words("fun func fn def function sub");

  private static final Set<String> CONSTANTS =
      Chars.words("true false null nil nullptr NULL None undefined iota");

  /** Longer lines stay plain: some of rsyntaxtextarea's lexers need quadratic time for a line. */
  private static final int LONGEST_LINE = 2000;

  private final String style;
  private final boolean names;
  private final Set<String> keywords;
  private final Queue<TokenMaker> idle = new ConcurrentLinkedQueue<>();

  /**
   * Makes a lexer.
   *
   * @param style rsyntaxtextarea's name of the language
   * @param names whether names are told apart by case and by what stands around them
   * @param keywords words that rsyntaxtextarea does not know
   */
  TokenMakerLexer(String style, boolean names, Set<String> keywords) {
    this.style = style;
    this.names = names;
    this.keywords = keywords;
  }

  @Override
  public void read(CodeScanner code) {
    TokenMaker maker = idle.poll();
    if (maker == null) {
      maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
    }
    char[] text = code.text().toCharArray();
    int state = TokenTypes.NULL;
    while (!code.done()) {
      int from = code.position();
      int end = code.lineEnd();
      if (end - from <= LONGEST_LINE) {
        Segment line = new Segment(text, from, end - from);
        state = readLine(code, maker.getTokenList(line, state, from));
      }
      code.moveTo(end + 1);
    }
    idle.add(maker);
  }

  /** Emits a line's tokens and gives the state in which the next line starts. */
  private int readLine(CodeScanner code, Token first) {
    Token token = first;
    String last = "";
    while (true) {
      if (token.isPaintable() && token.length() > 0) {
        int from = token.getOffset();
        code.moveTo(from + token.length());
        Kind kind = kindOf(token, code, last);
        if (kind != null) {
          code.emit(from, kind);
        }
        if (!token.isWhitespace()) {
          last = token.getLexeme();
        }
      }
      Token next = token.getNextToken();
      if (next == null) {
        return token.getType();
      }
      token = next;
    }
  }

  private @Nullable Kind kindOf(Token token, CodeScanner code, String last) {
    int type = token.getType();
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          Kind.COMMENT;
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2 -> wordKind(token.getLexeme());
      case TokenTypes.LITERAL_BOOLEAN, TokenTypes.MARKUP_ENTITY_REFERENCE -> Kind.CONSTANT;
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.ERROR_NUMBER_FORMAT ->
          Kind.NUMBER;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.MARKUP_CDATA,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR ->
          Kind.STRING;
      case TokenTypes.FUNCTION, TokenTypes.DATA_TYPE -> Kind.BUILTIN;
      case TokenTypes.VARIABLE -> Kind.VARIABLE;
      case TokenTypes.ANNOTATION -> Kind.DECORATOR;
      case TokenTypes.OPERATOR -> ".,;".contains(token.getLexeme()) ? null : Kind.OPERATOR;
      case TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
          TokenTypes.MARKUP_CDATA_DELIMITER ->
          Kind.KEYWORD;
      case TokenTypes.MARKUP_TAG_NAME -> Kind.TAG;
      case TokenTypes.MARKUP_TAG_ATTRIBUTE -> Kind.PROPERTY;
      case TokenTypes.IDENTIFIER, TokenTypes.ERROR_IDENTIFIER ->
          names ? nameKind(token.getLexeme(), code, last) : null;
      default -> null;
    };
  }

  private static Kind wordKind(String word) {
    return CONSTANTS.contains(word)
        ? Kind.CONSTANT
        : word.equals("this") ? Kind.VARIABLE : Kind.KEYWORD;
  }

  private @Nullable Kind nameKind(String word, CodeScanner code, String last) {
    if (!Chars.isWordStart(word.charAt(0))) {
      return null;
    }
    if (CONSTANTS.contains(word)) {
      return Kind.CONSTANT;
    }
    if (keywords.contains(word) && !last.equals(".")) {
      return Kind.KEYWORD;
    }
    boolean called = code.peek() == '(';
    if (BEFORE_FUNCTION.contains(last)) {
      return Kind.FUNCTION;
    }
    if (BEFORE_TYPE.contains(last)) {
      return Kind.TYPE;
    }
    if (called) {
      return Kind.FUNCTION;
    }
    return Chars.isCapitalised(word) && !last.equals(".") ? Kind.TYPE : null;
  }
}
