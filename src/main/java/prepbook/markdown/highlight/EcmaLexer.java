package prepbook.markdown.highlight;

import org.jspecify.annotations.Nullable;
import prepbook.model.prose.CodeSpan.Kind;

/** Reads JavaScript and TypeScript, with JSX: one text, once. */
final class EcmaLexer {

  private static final String OPERATORS = "=+-*/%&|^~<>!?";

  private final CodeScanner code;
  private final boolean types;
  private final boolean elements;
  private final EcmaNesting nesting;

  /** Whether the last token ends an operand, so that a slash divides and {@code <} compares. */
  private boolean operand;

  private char before;
  private @Nullable Kind defined;
  private int noRegexBefore;

  private EcmaLexer(CodeScanner code, boolean types, boolean elements) {
    this.code = code;
    this.types = types;
    this.elements = elements;
    this.nesting = new EcmaNesting(code);
  }

  /** Reads a whole text as JavaScript, which may hold JSX. */
  static void readScript(CodeScanner code) {
    new EcmaLexer(code, false, true).read();
  }

  /** Reads a whole text as TypeScript without JSX. */
  static void readTyped(CodeScanner code) {
    new EcmaLexer(code, true, false).read();
  }

  /** Reads a whole text as TypeScript with JSX. */
  static void readTypedElements(CodeScanner code) {
    new EcmaLexer(code, true, true).read();
  }

  private void read() {
    while (!code.done()) {
      if (nesting.inText()) {
        nesting.readText();
        operand = !nesting.startsExpression();
        before = '\0';
      } else {
        readToken();
      }
    }
  }

  private void readToken() {
    char c = code.peek();
    if (Chars.isSpace(c)) {
      code.skip(1);
    } else if (code.at("//") || (code.at("#!") && code.position() == code.start())) {
      code.takeLine(Kind.COMMENT);
    } else if (code.at("/*")) {
      code.takeThrough("*/", Kind.COMMENT);
    } else if (c == '"' || c == '\'') {
      code.takeQuoted(Kind.STRING);
      after(c, true);
    } else if (c == '`') {
      code.take(1, Kind.STRING);
      nesting.openTemplate();
    } else if (Chars.isDigit(c) || (c == '.' && Chars.isDigit(code.peek(1)))) {
      int from = code.position();
      Chars.skipNumber(code);
      code.emit(from, Kind.NUMBER);
      after('0', true);
    } else if (isNameStart(c)) {
      readWord();
    } else if (c == '@' && Chars.isWordStart(code.peek(1))) {
      readDecorator();
    } else if (c == '/' && !operand && readRegex()) {
      after('/', true);
    } else if (c == '<' && elements && !operand && startsElement()) {
      nesting.openElement();
    } else {
      readSign(c);
    }
  }

  private static boolean isNameStart(char c) {
    return Chars.isWordStart(c) || c == '$' || c == '#';
  }

  private boolean startsElement() {
    return Chars.isWordStart(code.peek(1)) || code.peek(1) == '>';
  }

  private void readDecorator() {
    int from = code.position();
    code.skip(1);
    while (Chars.isWord(code.peek()) || (code.peek() == '.' && Chars.isWord(code.peek(1)))) {
      code.skip(1);
    }
    code.emit(from, Kind.DECORATOR);
    after('a', true);
  }

  /** Reads a regular expression, if one is closed on this line. */
  private boolean readRegex() {
    if (code.position() < noRegexBefore) {
      return false;
    }
    boolean inClass = false;
    int at = 1;
    for (; code.position() + at < code.end() && code.peek(at) != '\n'; at++) {
      char c = code.peek(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        int from = code.position();
        code.skip(at + 1);
        code.skipWord();
        code.emit(from, Kind.STRING);
        return true;
      }
    }
    noRegexBefore = code.position() + at;
    return false;
  }

  private void readWord() {
    int from = code.position();
    code.skip(1);
    while (Chars.isWord(code.peek()) || code.peek() == '$') {
      code.skip(1);
    }
    String word = code.since(from);
    Kind kind = kindOf(word);
    if (kind != null) {
      code.emit(from, kind);
    }
    boolean keyword = kind == Kind.KEYWORD;
    after('a', !keyword || word.equals("super"));
    if (keyword) {
      defined =
          switch (word) {
            case "function" -> Kind.FUNCTION;
            case "class", "interface", "enum", "type", "new", "extends", "implements" -> Kind.TYPE;
            default -> null;
          };
    }
  }

  private @Nullable Kind kindOf(String word) {
    char next = code.afterBlanks();
    boolean called = next == '(' || code.peek() == '`';
    if (before == '.') {
      return called ? Kind.FUNCTION : Chars.isCapitalised(word) ? Kind.TYPE : null;
    }
    if (isKeyword(word, next)) {
      return Kind.KEYWORD;
    }
    if (EcmaWords.CONSTANTS.contains(word)) {
      return Kind.CONSTANT;
    }
    if (word.equals("this")) {
      return Kind.VARIABLE;
    }
    boolean key = next == ':' && "{,;".indexOf(before) >= 0 && nesting.inBraces();
    if (key || (types && next == '?' && before != '=')) {
      return key ? Kind.PROPERTY : null;
    }
    if (EcmaWords.BUILTINS.contains(word)
        || (types && EcmaWords.TYPES.contains(word) && !called && next != ':')) {
      return Kind.BUILTIN;
    }
    if (defined != null) {
      return defined;
    }
    boolean parameter = types && word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return parameter || Chars.isCapitalised(word) ? Kind.TYPE : called ? Kind.FUNCTION : null;
  }

  private boolean isKeyword(String word, char next) {
    if (!EcmaWords.KEYWORDS.contains(word) && !(types && EcmaWords.TYPE_KEYWORDS.contains(word))) {
      return false;
    }
    if (next == ':' && !word.equals("default")) {
      return false;
    }
    if (!EcmaWords.SOFT.contains(word)) {
      return true;
    }
    boolean starts = isNameStart(next) || next == '[' || next == '{' || next == '*';
    return starts
        || (word.equals("async") && next == '(')
        || (word.equals("from") && (next == '"' || next == '\''));
  }

  private void readSign(char c) {
    if (c == '{') {
      nesting.openBrace();
      code.skip(1);
    } else if (c == '(' || c == '[') {
      nesting.openBracket();
      code.skip(1);
    } else if (c == ')' || c == ']') {
      nesting.closeBracket();
      code.skip(1);
    } else if (c == '}') {
      nesting.closeBrace();
    } else if (code.at("...")) {
      code.take(3, Kind.OPERATOR);
    } else if (OPERATORS.indexOf(c) >= 0) {
      code.take(1, Kind.OPERATOR);
    } else {
      code.skip(1);
    }
    after(c, c == ')' || c == ']' || c == '}');
  }

  private void after(char significant, boolean endsOperand) {
    before = significant;
    operand = endsOperand;
    defined = null;
  }
}
