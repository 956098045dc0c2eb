package prepbook.markdown.highlight;

import prepbook.model.prose.CodeSpan.Kind;

/**
 * A place in a text, moved from left to right, and the parts found so far. It may cover a region of
 * a longer text; positions are those of the whole text, in UTF-16 code units. Not thread-safe.
 */
final class CodeScanner {

  private final String text;
  private final int start;
  private final int end;
  private final SpanList spans;
  private int position;

  CodeScanner(String text, int start, int end, SpanList spans) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.spans = spans;
    this.position = start;
  }

  /** A scanner over a region of the same text, adding to the same parts. */
  CodeScanner region(int from, int to) {
    return new CodeScanner(text, from, to, spans);
  }

  /** A scanner over this one's region in another text of the same length. */
  CodeScanner over(String other, SpanList target) {
    return new CodeScanner(other, start, end, target);
  }

  String text() {
    return text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int position() {
    return position;
  }

  boolean done() {
    return position >= end;
  }

  /** The next character, or NUL at the end. */
  char peek() {
    return peek(0);
  }

  /** The character so many behind the next or, if negative, before it; NUL outside the region. */
  char peek(int distance) {
    int index = position + distance;
    return index < end && index >= start ? text.charAt(index) : '\0';
  }

  /** Whether the text goes on with this word. */
  boolean at(String word) {
    return position + word.length() <= end && text.startsWith(word, position);
  }

  /** Whether the text goes on with this word, in any case. */
  boolean atIgnoreCase(String word) {
    return position + word.length() <= end
        && text.regionMatches(true, position, word, 0, word.length());
  }

  boolean atLineStart() {
    return position == start || text.charAt(position - 1) == '\n';
  }

  /** What lies between a place and here. */
  String since(int from) {
    return text.substring(from, position);
  }

  void skip(int count) {
    position = Math.min(end, position + count);
  }

  void moveTo(int place) {
    position = Math.min(end, place);
  }

  /** Skips spaces and tabs, not line ends. */
  void skipBlanks() {
    while (!done() && Chars.isBlank(peek())) {
      position++;
    }
  }

  /** Skips letters, digits and underscores. */
  void skipWord() {
    while (!done() && Chars.isWord(peek())) {
      position++;
    }
  }

  /** Skips to the line's end, not over it. */
  void skipLine() {
    position = lineEnd();
  }

  /** Where this line ends: the next line feed, or the end. */
  int lineEnd() {
    int at = position;
    while (at < end && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  /** The next character that is no space and no tab, which is left where it is. */
  char afterBlanks() {
    int at = position;
    while (at < end && Chars.isBlank(text.charAt(at))) {
      at++;
    }
    return at < end ? text.charAt(at) : '\0';
  }

  /** The place of a word from here on, or -1. */
  int find(String word) {
    int found = text.indexOf(word, position);
    return found < 0 || found + word.length() > end ? -1 : found;
  }

  /** Marks what lies between a place and here. */
  void emit(int from, Kind kind) {
    spans.add(from, position, kind);
  }

  /** Skips so many characters and marks them. */
  void take(int count, Kind kind) {
    int from = position;
    skip(count);
    emit(from, kind);
  }

  /** Marks the rest of the line, without its end. */
  void takeLine(Kind kind) {
    int from = position;
    skipLine();
    emit(from, kind);
  }

  /** Marks everything up to and with a closing word, or to the end if there is none. */
  void takeThrough(String closing, Kind kind) {
    int from = position;
    int found = find(closing);
    position = found < 0 ? end : found + closing.length();
    emit(from, kind);
  }

  /**
   * Marks a quoted string on one line, with backslash escapes; one that is not closed goes to the
   * line's end.
   */
  void takeQuoted(Kind kind) {
    int from = position;
    skipQuoted();
    emit(from, kind);
  }

  /** Skips a quoted string on one line, with backslash escapes. */
  void skipQuoted() {
    char quote = peek();
    position++;
    while (!done() && peek() != '\n') {
      char c = peek();
      position++;
      if (c == quote) {
        return;
      }
      if (c == '\\' && !done() && peek() != '\n') {
        position++;
      }
    }
  }
}
