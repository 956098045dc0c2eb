package prepbook.output.pdf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines of the book may end. */
class LineEndsTest {

  @Test
  void endsBetweenWords() {
    assertThat(parts("one two, (three)")).containsExactly("one ", "two, ", "(three)");
  }

  @Test
  void keepsShortWordsWithASlashWhole() {
    assertThat(parts("waiting for I/O; and/or"))
        .containsExactly("waiting ", "for ", "I/O; ", "and/or");
  }

  @Test
  void keepsClosingTagsWhole() {
    assertThat(parts("\"<b>{}</b>\"")).noneMatch(part -> part.endsWith("<"));
    assertThat(parts("before </body> of the page, a_long_word_of_html</body>"))
        .noneMatch(part -> part.endsWith("<"));
  }

  @Test
  void endsLinesOfAddressesAtTheirSlashes() {
    assertThat(parts("https://example.org/first/second/third"))
        .contains("/first", "/second", "/third");
  }

  private static List<String> parts(String text) {
    LineEnds ends = new LineEnds();
    ends.setText(text);
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }
}
