package prepbook.markdown.highlight;

import java.util.Locale;
import java.util.Set;
import prepbook.model.prose.CodeSpan.Kind;

/** Reads Dockerfiles; what {@code RUN} and its like hold is shell. */
final class DockerfileLexer {

  private static final Set<String> INSTRUCTIONS =
      Chars.words(
          "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN"
              + " SHELL STOPSIGNAL USER VOLUME WORKDIR");

  private static final Set<String> SHELL = Chars.words("RUN CMD ENTRYPOINT");

  private static final Set<String> ASSIGNING = Chars.words("ENV ARG LABEL");

  private DockerfileLexer() {}

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    while (!code.done()) {
      code.skipBlanks();
      if (code.peek() == '#') {
        code.takeLine(Kind.COMMENT);
      } else {
        readInstruction(code);
      }
      code.skip(code.peek() == '\n' ? 1 : 0);
    }
  }

  private static void readInstruction(CodeScanner code) {
    String name = readName(code);
    while (name.equals("ONBUILD") || name.equals("HEALTHCHECK")) {
      name = readName(code);
    }
    if (name.isEmpty()) {
      code.skipLine();
      return;
    }
    CodeScanner rest = code.region(code.position(), logicalEnd(code));
    if (!SHELL.contains(name)) {
      readArguments(rest, ASSIGNING.contains(name), name.equals("FROM"));
    } else if (rest.peek() == '[') {
      JsonLexer.read(rest);
    } else {
      BashLexer.read(rest);
    }
    code.moveTo(rest.end());
  }

  /** Reads an instruction's name and options; the name in upper case, or nothing if it is none. */
  private static String readName(CodeScanner code) {
    int from = code.position();
    code.skipWord();
    String name = code.since(from).toUpperCase(Locale.ROOT);
    if (!INSTRUCTIONS.contains(name)) {
      return "";
    }
    code.emit(from, Kind.KEYWORD);
    code.skipBlanks();
    readOptions(code);
    return name;
  }

  private static void readOptions(CodeScanner code) {
    while (code.at("--")) {
      int from = code.position();
      while (!code.done() && !Chars.isSpace(code.peek()) && code.peek() != '=') {
        code.skip(1);
      }
      code.emit(from, Kind.PROPERTY);
      while (!code.done() && !Chars.isSpace(code.peek())) {
        code.skip(1);
      }
      code.skipBlanks();
      if (code.peek() == '\\' && code.peek(1) == '\n') {
        code.skip(2);
        code.skipBlanks();
      }
    }
  }

  /** Where the instruction ends: continued lines, comments among them, and here-documents. */
  private static int logicalEnd(CodeScanner code) {
    int at = code.position();
    String text = code.text();
    String delimiter = "";
    while (at < code.end()) {
      int end = code.region(at, code.end()).lineEnd();
      String line = text.substring(at, end).strip();
      if (!delimiter.isEmpty()) {
        if (line.equals(delimiter)) {
          return end;
        }
      } else {
        delimiter = heredoc(line);
        boolean comment = at > code.position() && line.startsWith("#");
        if (!line.endsWith("\\") && !comment && delimiter.isEmpty()) {
          return end;
        }
      }
      at = end + 1;
    }
    return code.end();
  }

  private static String heredoc(String line) {
    int at = line.indexOf("<<");
    if (at < 0 || line.startsWith("<<<", at)) {
      return "";
    }
    int from = at + 2;
    while (from < line.length() && "-'\"".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < line.length() && Chars.isWord(line.charAt(to))) {
      to++;
    }
    return line.substring(from, to);
  }

  private static void readArguments(CodeScanner code, boolean assigning, boolean from) {
    while (!code.done()) {
      char c = code.peek();
      int start = code.position();
      boolean first = Chars.isSpace(code.peek(-1)) || code.peek(-1) == '\0';
      if (c == '"' || c == '\'') {
        code.takeQuoted(Kind.STRING);
      } else if (c == '$') {
        BashHeredocs.readVariable(code);
      } else if (c == '=') {
        code.take(1, Kind.OPERATOR);
      } else if (c == '#' && code.atLineStart()) {
        code.takeLine(Kind.COMMENT);
      } else if (Chars.isWord(c)) {
        while (Chars.isWord(code.peek()) || code.peek() == '-' || code.peek() == '.') {
          code.skip(1);
        }
        emitWord(code, start, assigning && first, from);
      } else {
        code.skip(1);
      }
    }
  }

  private static void emitWord(CodeScanner code, int start, boolean key, boolean from) {
    String word = code.since(start);
    if (key && code.peek() == '=') {
      code.emit(start, Kind.PROPERTY);
    } else if (from && word.equalsIgnoreCase("AS")) {
      code.emit(start, Kind.KEYWORD);
    } else if (Scalars.isNumber(word) && standsAlone(code, start)) {
      code.emit(start, Kind.NUMBER);
    }
  }

  private static boolean standsAlone(CodeScanner code, int start) {
    char before = code.peek(start - code.position() - 1);
    char next = code.peek();
    return (before == '\0' || before == '=' || Chars.isSpace(before))
        && (code.done() || Chars.isSpace(next));
  }
}
