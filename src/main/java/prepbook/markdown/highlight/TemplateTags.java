package prepbook.markdown.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import prepbook.model.prose.CodeSpan.Kind;

/** Finds the tags, variables and comments of Django and Jinja templates and reads what they say. */
final class TemplateTags {

  /**
   * A place that belongs to the template and not to the text around it.
   *
   * @param start its first character
   * @param end behind its last
   */
  record Region(int start, int end) {}

  private static final Set<String> WORDS =
      Chars.words(
          "and as by count from if else import in is not only or recursive reversed trimmed with"
              + " without context ignore missing");

  private static final Set<String> CONSTANTS = Chars.words("True False None true false none");

  private final CodeScanner code;
  private final List<Region> regions = new ArrayList<>();

  /** Closing words that do not occur any more. */
  private final List<String> missing = new ArrayList<>();

  private TemplateTags(CodeScanner code) {
    this.code = code;
  }

  /** Reads a whole text, emits the parts inside tags, and gives the places of the tags in order. */
  static List<Region> find(CodeScanner code) {
    TemplateTags tags = new TemplateTags(code);
    while (!code.done()) {
      char next = code.peek() == '{' ? code.peek(1) : '\0';
      String closing = next == '%' ? "%}" : next == '{' ? "}}" : next == '#' ? "#}" : "";
      int end = closing.isEmpty() ? -1 : tags.closing(closing);
      if (end < 0) {
        code.skip(1);
      } else {
        tags.readRegion(next, end);
      }
    }
    return tags.regions;
  }

  /** Where the closing word behind the next two characters ends, or -1. */
  private int closing(String word) {
    if (missing.contains(word)) {
      return -1;
    }
    int found = code.text().indexOf(word, code.position() + 2);
    if (found < 0 || found + word.length() > code.end()) {
      missing.add(word);
      return -1;
    }
    return found + word.length();
  }

  private void readRegion(char sort, int end) {
    int from = code.position();
    if (sort == '#') {
      code.moveTo(end);
      code.emit(from, Kind.COMMENT);
      regions.add(new Region(from, end));
      return;
    }
    code.take(code.peek(2) == '-' ? 3 : 2, Kind.TEMPLATE);
    int inner = Math.max(code.position(), end - (code.text().charAt(end - 3) == '-' ? 3 : 2));
    String name = sort == '%' ? readName(inner) : "";
    readExpression(inner);
    code.take(end - inner, Kind.TEMPLATE);
    regions.add(new Region(from, end));
    if (name.equals("comment") || name.equals("verbatim") || name.equals("raw")) {
      readBody(name);
    }
  }

  private String readName(int inner) {
    while (code.position() < inner && Chars.isSpace(code.peek())) {
      code.skip(1);
    }
    int from = code.position();
    while (code.position() < inner && Chars.isWord(code.peek())) {
      code.skip(1);
    }
    code.emit(from, Kind.KEYWORD);
    return code.since(from);
  }

  /** Reads what stands between {@code {% comment %}} or {@code {% verbatim %}} and its end. */
  private void readBody(String name) {
    String end = "end" + name;
    int search = code.position();
    while (!missing.contains(end)) {
      int found = code.text().indexOf("{%", search);
      if (found < 0 || found >= code.end()) {
        missing.add(end);
        return;
      }
      int word = found + 2;
      while (word < code.end()
          && (Chars.isSpace(code.text().charAt(word)) || code.text().charAt(word) == '-')) {
        word++;
      }
      if (code.text().startsWith(end, word)) {
        int from = code.position();
        code.moveTo(found);
        if (name.equals("comment")) {
          code.emit(from, Kind.COMMENT);
          regions.add(new Region(from, found));
        }
        return;
      }
      search = word;
    }
  }

  private void readExpression(int inner) {
    char before = '\0';
    while (code.position() < inner) {
      char c = code.peek();
      int from = code.position();
      if (Chars.isSpace(c)) {
        code.skip(1);
        continue;
      }
      if (c == '"' || c == '\'') {
        code.skipQuoted();
        code.moveTo(Math.min(inner, code.position()));
        code.emit(from, Kind.STRING);
      } else if (Chars.isDigit(c)) {
        Chars.skipNumber(code);
        code.emit(from, Kind.NUMBER);
      } else if (Chars.isWordStart(c)) {
        code.skipWord();
        emitWord(from, before);
      } else if ("=|<>!+-*/~".indexOf(c) >= 0) {
        code.take(1, Kind.OPERATOR);
      } else {
        code.skip(1);
      }
      before = c;
    }
  }

  private void emitWord(int from, char before) {
    String word = code.since(from);
    if (before == '|') {
      code.emit(from, Kind.FUNCTION);
    } else if (before == '.') {
      code.emit(from, Kind.VARIABLE);
    } else if (CONSTANTS.contains(word)) {
      code.emit(from, Kind.CONSTANT);
    } else if (WORDS.contains(word)) {
      code.emit(from, Kind.KEYWORD);
    } else if (code.peek() == '=' && code.peek(1) != '=') {
      code.emit(from, Kind.PROPERTY);
    } else {
      code.emit(from, code.peek() == '(' ? Kind.FUNCTION : Kind.VARIABLE);
    }
  }
}
