package prepbook.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Cuts HTML comments out of running text. The parser follows an older rule and takes a comment with
 * {@code --} in it for text, and so would publish what its author wanted to hide.
 */
final class InlineComments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final String text;
  private final int start;
  private final Reading reading;
  private int cutUntil;

  /** Looks at the text that a node holds. */
  InlineComments(Node parent, Reading reading) {
    this.text = parent.getChars().indexOf(OPEN) < 0 ? "" : parent.getChars().toString();
    this.start = parent.getStartOffset();
    this.reading = reading;
  }

  /** Whether a child was in a comment, as a whole or in part; what was not is handed on. */
  boolean cut(Node node, HtmlFolder out) {
    if (text.isEmpty()) {
      return false;
    }
    int from = Math.max(node.getStartOffset() - start, cutUntil);
    int to = node.getEndOffset() - start;
    if (from >= to) {
      return true;
    }
    if (!(node instanceof Text) || to > text.length()) {
      return false;
    }
    boolean cut = from > node.getStartOffset() - start;
    int open = text.indexOf(OPEN, from);
    while (open >= 0 && open < to) {
      int close = text.indexOf(CLOSE, open + OPEN.length());
      if (close < 0 || isEscaped(open)) {
        break;
      }
      hand(from, open, node, out);
      cut = true;
      cutUntil = close + CLOSE.length();
      new HiddenTests(reading)
          .inRunningText(text.substring(open, cutUntil), reading.offset(start + open));
      from = cutUntil;
      open = text.indexOf(OPEN, from);
    }
    if (cut && from < to) {
      hand(from, to, node, out);
    }
    return cut;
  }

  private boolean isEscaped(int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  private void hand(int from, int to, Node node, HtmlFolder out) {
    int offset = node.getStartOffset() - start;
    if (from < to) {
      out.text(node.getChars().subSequence(from - offset, to - offset).unescape());
    }
  }
}
