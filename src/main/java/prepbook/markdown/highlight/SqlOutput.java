package prepbook.markdown.highlight;

import java.util.List;
import prepbook.model.prose.CodeSpan.Kind;

/** Tells what a database printed from what it was asked. */
final class SqlOutput {

  private static final List<String> LABELS =
      List.of(
          "QUERY PLAN",
          "Planning Time:",
          "Planning:",
          "Execution Time:",
          "Filter:",
          "Index Cond:",
          "Recheck Cond:",
          "Hash Cond:",
          "Merge Cond:",
          "Join Filter:",
          "One-Time Filter:",
          "Rows Removed by",
          "Sort Key:",
          "Sort Method:",
          "Presorted Key:",
          "Group Key:",
          "Cache Key:",
          "Hits:",
          "Order By:",
          "Buffers:",
          "I/O Timings:",
          "Heap Fetches:",
          "Heap Blocks:",
          "Buckets:",
          "Batches:",
          "Workers ",
          "Output:",
          "Inner Unique:",
          "->");

  private SqlOutput() {}

  /**
   * Marks the line that starts here if it is a line of a query plan, a rule between a head and its
   * rows, such a head, a row count, or rows below a rule.
   */
  static boolean read(CodeScanner code) {
    int end = code.lineEnd();
    if (isRule(code.text(), code.position(), end)) {
      readTable(code);
      return true;
    }
    if (isPlan(code, end) || isHead(code, end)) {
      code.takeLine(Kind.OUTPUT);
      return true;
    }
    return false;
  }

  /** Marks a rule and the rows below it, up to an empty line or the count of rows. */
  private static void readTable(CodeScanner code) {
    boolean more = true;
    while (more && !code.done()) {
      int from = code.position();
      code.takeLine(Kind.OUTPUT);
      boolean last = isRowCount(code.since(from).strip());
      code.skip(1);
      more = !last && code.lineEnd() > code.position();
    }
  }

  private static boolean isRowCount(String line) {
    return line.startsWith("(") && (line.endsWith(" rows)") || line.endsWith(" row)"));
  }

  private static boolean isPlan(CodeScanner code, int end) {
    String text = code.text();
    int at = code.position();
    while (at < end && Chars.isBlank(text.charAt(at))) {
      at++;
    }
    for (String label : LABELS) {
      if (at + label.length() <= end && text.startsWith(label, at)) {
        return true;
      }
    }
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '('
          && (text.startsWith("(cost=", i)
              || text.startsWith("(actual time=", i)
              || text.startsWith("(actual rows=", i)
              || text.startsWith("(never executed)", i))) {
        return true;
      }
    }
    return at < end && text.charAt(at) == '(' && isRowCount(text.substring(at, end).strip());
  }

  private static boolean isHead(CodeScanner code, int end) {
    int next = end + 1;
    int nextEnd = next;
    String text = code.text();
    while (nextEnd < code.end() && text.charAt(nextEnd) != '\n') {
      if ("-+ \r".indexOf(text.charAt(nextEnd)) < 0) {
        return false;
      }
      nextEnd++;
    }
    return next < code.end() && end > code.position() && isRule(text, next, nextEnd);
  }

  /**
   * Whether a line is {@code ----+----}: at least three dashes, and a plus if it looks like prose.
   */
  private static boolean isRule(String text, int from, int to) {
    int dashes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '-') {
        dashes++;
      } else if (c != '+' && !Chars.isSpace(c)) {
        return false;
      }
    }
    return dashes >= 3 && text.charAt(from) != ' ';
  }
}
