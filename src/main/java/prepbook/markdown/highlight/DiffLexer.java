package prepbook.markdown.highlight;

import java.util.List;
import prepbook.model.prose.CodeSpan.Kind;

/** Reads unified diffs, and loose lines that start with plus or minus. */
final class DiffLexer {

  private static final List<String> HEADINGS =
      List.of(
          "diff ",
          "index ",
          "@@",
          "+++ ",
          "new file mode",
          "deleted file mode",
          "old mode",
          "new mode",
          "similarity index",
          "rename from",
          "rename to",
          "Binary files");

  private DiffLexer() {}

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    while (!code.done()) {
      char c = code.peek();
      if (isHeading(code)) {
        code.takeLine(Kind.HEADING);
      } else if (c == '+' || c == '>') {
        code.takeLine(Kind.INSERTED);
      } else if (c == '-' || c == '<') {
        code.takeLine(Kind.DELETED);
      } else if (c == '\\' || c == '#') {
        code.takeLine(Kind.COMMENT);
      } else {
        code.skipLine();
      }
      code.skip(1);
    }
  }

  private static boolean isHeading(CodeScanner code) {
    if (code.at("--- ")) {
      int next = code.lineEnd() + 1 - code.position();
      return code.peek(next) == '+' && code.peek(next + 1) == '+' && code.peek(next + 2) == '+';
    }
    return HEADINGS.stream().anyMatch(code::at);
  }
}
