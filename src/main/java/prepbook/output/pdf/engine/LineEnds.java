package prepbook.output.pdf.engine;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of text may end. The engine's own rule lets it end before every slash, which suits
 * addresses; here short words ({@code I/O}) and closing tags ({@code </b>}) stay whole. For one
 * thread.
 */
final class LineEnds implements FSTextBreaker {
  /** Words that are no longer than this are not broken at a slash. */
  private static final int SHORT_WORD = 12;

  private final FSTextBreaker ends =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    ends.setText(newText);
  }

  @Override
  public int next() {
    int end = ends.next();
    while (end != BreakIterator.DONE && !allows(end)) {
      end = ends.next();
    }
    return end;
  }

  private boolean allows(int end) {
    if (end <= 0 || end >= text.length()) {
      return true;
    }
    char before = text.charAt(end - 1);
    char behind = text.charAt(end);
    boolean closesTag = before == '<' && behind == '/';
    boolean atSlash = before == '/' || behind == '/';
    return !closesTag && !(atSlash && isInShortWord(end));
  }

  private boolean isInShortWord(int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - start <= SHORT_WORD;
  }
}
