package prepbook.source;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.SourceText;

/**
 * {@code TOO-COMPLEX}: text for which the Markdown parser would need minutes. Its time grows with
 * the square, or worse, of what is opened in a paragraph and never closed there.
 */
final class Tangle {

  /** Of links and declarations that are never closed; a paragraph of people's has one or two. */
  private static final int MAX_OPEN = 1000;

  /** Of different lengths of runs of backticks. */
  private static final int MAX_TICKS = 60;

  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~)");

  private final SourceText source;
  private int line = 1;

  private Tangle(SourceText source) {
    this.source = source;
  }

  /** A paragraph: lines between blank ones. */
  private record Paragraph(int offset, int openLinks, int openTags, int ticks, int marks) {

    boolean isHopeless() {
      return openLinks > MAX_OPEN || openTags > MAX_OPEN || ticks > MAX_TICKS;
    }
  }

  /** Reports the first paragraph that there is no hope for, without an attempt to parse it. */
  static Optional<Diagnostic> hopeless(SourceText source) {
    Tangle tangle = new Tangle(source);
    for (Optional<Paragraph> next = tangle.next(); next.isPresent(); next = tangle.next()) {
      if (next.get().isHopeless()) {
        return Optional.of(error(source, next.get().offset()));
      }
    }
    return Optional.empty();
  }

  /** Reports a file that turned out to be hopeless, at the paragraph that has the most marks. */
  static Diagnostic worst(SourceText source) {
    Tangle tangle = new Tangle(source);
    int offset = 0;
    int most = 0;
    for (Optional<Paragraph> next = tangle.next(); next.isPresent(); next = tangle.next()) {
      if (next.get().marks() > most) {
        most = next.get().marks();
        offset = next.get().offset();
      }
    }
    return error(source, offset);
  }

  private static Diagnostic error(SourceText source, int offset) {
    return source
        .error(offset, "TOO-COMPLEX", "the Markdown of this paragraph is too tangled to be read")
        .withHint("close its brackets and backticks, or put it into a block of code");
  }

  /** The next paragraph outside blocks of code; nothing at the end. */
  private Optional<Paragraph> next() {
    int start = line;
    boolean inCode = false;
    for (; line <= source.lineCount(); line++) {
      String text = source.line(line);
      boolean fence = FENCE.matcher(text).lookingAt();
      if (line > start && (fence || text.isBlank())) {
        return Optional.of(paragraph(start));
      }
      inCode ^= fence;
      if (inCode || fence || text.isBlank()) {
        start = line + 1;
      }
    }
    return start <= source.lineCount() ? Optional.of(paragraph(start)) : Optional.empty();
  }

  /** The paragraph that ends above the current line. */
  private Paragraph paragraph(int firstLine) {
    int offset = source.startOfLine(firstLine);
    int end = line <= source.lineCount() ? source.startOfLine(line) : source.text().length();
    String text = source.text().substring(offset, end);
    int openLinks = 0;
    int openTags = 0;
    int marks = 0;
    BitSet ticks = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' && i > 0 && text.charAt(i - 1) == ']') {
        openLinks++;
      } else if (c == ')') {
        openLinks--;
      } else if (opensDeclaration(text, i)) {
        openTags++;
      } else if (c == '>') {
        openTags--;
      } else if (c == '`') {
        int run = i;
        while (i + 1 < text.length() && text.charAt(i + 1) == '`') {
          i++;
        }
        ticks.set(i - run + 1);
      }
      marks += "[]()*_`<>!~&|\\".indexOf(c) >= 0 ? 1 : 0;
    }
    return new Paragraph(offset, openLinks, openTags, ticks.cardinality(), marks);
  }

  /** Whether {@code <?}, {@code <!A} or {@code <![CDATA[} stands there; comments are no trouble. */
  private static boolean opensDeclaration(String text, int at) {
    return text.startsWith("<?", at) || (text.startsWith("<!", at) && !text.startsWith("<!-", at));
  }
}
