package prepbook.markdown.highlight;

import java.util.ArrayDeque;
import java.util.Deque;
import prepbook.model.prose.CodeSpan.Kind;

/** Reads shell scripts: one text, once. */
final class BashLexer {

  private enum Frame {
    QUOTE,
    SUBSTITUTION,
    BACKTICK,
    GROUP,
    ARITHMETIC
  }

  private static final String WORD_ENDS = " \t\r\n;|&<>()\"'`$\\";

  private final CodeScanner code;
  private final BashHeredocs heredocs;
  private final Deque<Frame> frames = new ArrayDeque<>();

  private boolean command = true;
  private boolean wordStart = true;
  private boolean declaring;
  private boolean named;

  /** Whether the command so far only runs the one that follows: {@code sudo -u www}. */
  private boolean running;

  /** Whether the next word belongs to an option of such a command. */
  private boolean optionValue;

  private boolean inBackticks;

  private BashLexer(CodeScanner code) {
    this.code = code;
    this.heredocs = new BashHeredocs(code);
  }

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    new BashLexer(code).read();
  }

  private void read() {
    while (!code.done()) {
      if (frames.peek() == Frame.QUOTE) {
        readQuoted();
      } else {
        readToken();
      }
    }
  }

  private void readToken() {
    char c = code.peek();
    switch (c) {
      case '\n' -> {
        code.skip(1);
        newCommand();
        heredocs.readBodies();
      }
      case ' ', '\t', '\r' -> {
        code.skip(1);
        wordStart = true;
      }
      case '\\' -> {
        code.skip(code.peek(1) == '\r' ? 3 : 2);
      }
      case '\'' -> readSingleQuoted(0);
      case '"' -> {
        code.take(1, Kind.STRING);
        frames.push(Frame.QUOTE);
      }
      case '`' -> readBacktick();
      case '$' -> readDollar();
      case ';', '|', '&' -> {
        code.take(1, Kind.OPERATOR);
        newCommand();
      }
      case '<', '>' -> readRedirection();
      case '(', ')' -> readBracket(c);
      default -> {
        if (c == '#' && wordStart) {
          code.takeLine(Kind.COMMENT);
        } else {
          readWord();
        }
      }
    }
  }

  private void newCommand() {
    command = true;
    wordStart = true;
    declaring = false;
    named = false;
    running = false;
    optionValue = false;
  }

  private void argument() {
    command = false;
    wordStart = false;
  }

  private void readSingleQuoted(int prefix) {
    int from = code.position();
    boolean escapes = prefix > 0;
    code.skip(prefix + 1);
    while (!code.done() && code.peek() != '\'') {
      code.skip(escapes && code.peek() == '\\' ? 2 : 1);
    }
    code.skip(1);
    code.emit(from, Kind.STRING);
    argument();
  }

  private void readQuoted() {
    int from = code.position();
    while (!code.done()) {
      char c = code.peek();
      if (c == '"') {
        code.skip(1);
        code.emit(from, Kind.STRING);
        frames.pop();
        argument();
        return;
      }
      if (c == '`' || (c == '$' && BashHeredocs.isExpansion(code.peek(1)))) {
        code.emit(from, Kind.STRING);
        if (c == '`') {
          readBacktick();
        } else {
          readDollar();
        }
        return;
      }
      code.skip(c == '\\' ? 2 : 1);
    }
    code.emit(from, Kind.STRING);
  }

  private void readBacktick() {
    code.take(1, Kind.INTERPOLATION);
    if (inBackticks) {
      Frame closed = frames.pop();
      while (closed != Frame.BACKTICK) {
        closed = frames.pop();
      }
      inBackticks = false;
      argument();
    } else {
      inBackticks = true;
      frames.push(Frame.BACKTICK);
      newCommand();
    }
  }

  private void readDollar() {
    if (code.at("$((")) {
      code.take(3, Kind.INTERPOLATION);
      frames.push(Frame.ARITHMETIC);
      frames.push(Frame.ARITHMETIC);
    } else if (code.peek(1) == '(') {
      code.take(2, Kind.INTERPOLATION);
      frames.push(Frame.SUBSTITUTION);
      newCommand();
    } else if (code.peek(1) == '\'' && frames.peek() != Frame.QUOTE) {
      readSingleQuoted(1);
    } else {
      BashHeredocs.readVariable(code);
      argument();
    }
  }

  private void readBracket(char c) {
    if (frames.peek() == Frame.ARITHMETIC) {
      if (c == '(') {
        code.take(1, Kind.OPERATOR);
        frames.push(Frame.ARITHMETIC);
      } else {
        code.take(1, Kind.INTERPOLATION);
        frames.pop();
        argument();
      }
    } else if (c == '(') {
      code.take(1, Kind.OPERATOR);
      frames.push(Frame.GROUP);
      newCommand();
    } else if (frames.peek() == Frame.SUBSTITUTION) {
      frames.pop();
      code.take(1, Kind.INTERPOLATION);
      argument();
    } else {
      if (frames.peek() == Frame.GROUP) {
        frames.pop();
      }
      code.take(1, Kind.OPERATOR);
      newCommand();
    }
  }

  private void readRedirection() {
    if (code.at("<<") && !code.at("<<<")) {
      heredocs.readOpening();
    } else {
      int from = code.position();
      while (code.peek() == '<' || code.peek() == '>') {
        code.skip(1);
      }
      if (code.peek() == '&') {
        code.skip(1);
        if (Chars.isDigit(code.peek()) || code.peek() == '-') {
          code.skip(1);
        }
      }
      code.emit(from, Kind.OPERATOR);
    }
    wordStart = true;
  }

  private void readWord() {
    boolean first = wordStart;
    wordStart = false;
    if (frames.peek() == Frame.ARITHMETIC) {
      readArithmetic();
      return;
    }
    if (first && readAssignment()) {
      return;
    }
    int from = code.position();
    while (!code.done() && WORD_ENDS.indexOf(code.peek()) < 0) {
      code.skip(1);
    }
    if (!first) {
      return;
    }
    String word = code.since(from);
    char next = code.peek();
    if ((next == '>' || next == '<') && word.length() == 1 && Chars.isDigit(word.charAt(0))) {
      code.emit(from, Kind.OPERATOR);
    } else if (named) {
      code.emit(from, code.afterBlanks() == '(' ? Kind.FUNCTION : Kind.VARIABLE);
      named = false;
    } else if (optionValue || (next == ')' && frames.isEmpty())) {
      optionValue = false;
    } else if (command) {
      emitCommand(from, word);
    } else {
      emitArgument(from, word);
    }
  }

  private void readArithmetic() {
    int from = code.position();
    if (Chars.isDigit(code.peek())) {
      Chars.skipNumber(code);
      code.emit(from, Kind.NUMBER);
    } else if (Chars.isWordStart(code.peek())) {
      code.skipWord();
      code.emit(from, Kind.VARIABLE);
    } else {
      code.take(1, Kind.OPERATOR);
    }
  }

  private boolean readAssignment() {
    if (!(command || declaring) || !Chars.isWordStart(code.peek())) {
      return false;
    }
    int length = 1;
    while (Chars.isWord(code.peek(length))) {
      length++;
    }
    boolean append = code.peek(length) == '+';
    if (code.peek(append ? length + 1 : length) != '='
        || (code.peek(length + 1) == '=' && !append)) {
      return false;
    }
    code.take(length, Kind.VARIABLE);
    code.take(append ? 2 : 1, Kind.OPERATOR);
    return true;
  }

  private void emitCommand(int from, String word) {
    boolean option = running && word.startsWith("-");
    running = option || BashWords.RUNNING.contains(word);
    command = running || BashWords.BEFORE_COMMAND.contains(word);
    if (BashWords.KEYWORDS.contains(word)) {
      code.emit(from, Kind.KEYWORD);
      named = word.equals("for") || word.equals("select") || word.equals("function");
    } else if (word.equals("{") || word.equals("}")) {
      code.emit(from, Kind.OPERATOR);
    } else if (BashWords.BUILTINS.contains(word)) {
      code.emit(from, Kind.BUILTIN);
      declaring = BashWords.DECLARING.contains(word);
    } else if (word.startsWith("-")) {
      emitOption(from, word);
      optionValue = option && BashWords.WITH_VALUE.contains(word);
    } else {
      code.emit(from, Kind.FUNCTION);
      declaring = BashWords.DECLARING.contains(word);
    }
  }

  private void emitArgument(int from, String word) {
    if (word.equals("in") || word.equals("]]") || word.equals("do") || word.equals("then")) {
      if (!word.equals("do") && !word.equals("then")) {
        code.emit(from, Kind.KEYWORD);
      }
    } else if (word.equals("]")) {
      code.emit(from, Kind.BUILTIN);
    } else if (word.equals("{") || word.equals("}") || word.equals("=") || word.equals("==")) {
      code.emit(from, Kind.OPERATOR);
    } else if (word.equals("!=") || word.equals("=~") || word.equals("!")) {
      code.emit(from, Kind.OPERATOR);
    } else if (word.startsWith("-") && word.length() > 1 && !Chars.isDigit(word.charAt(1))) {
      emitOption(from, word);
    } else if (word.chars().allMatch(c -> Chars.isDigit((char) c))) {
      code.emit(from, Kind.NUMBER);
    }
  }

  /** Marks an option without its value: {@code --name} of {@code --name=value}. */
  private void emitOption(int from, String word) {
    int equals = word.indexOf('=');
    int end = code.position();
    if (equals > 0) {
      code.region(from, from + equals).take(equals, Kind.PROPERTY);
    } else {
      code.moveTo(end);
      code.emit(from, Kind.PROPERTY);
    }
  }
}
