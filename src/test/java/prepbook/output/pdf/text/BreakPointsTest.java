package prepbook.output.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a long text is divided. */
class BreakPointsTest {

  @Test
  void writesALongTextInPartsThatEndAtSpaces() {
    String words = "some words ".repeat(1000);

    List<String> parts = BreakPoints.parts(words);

    assertThat(String.join("", parts)).isEqualTo(words);
    assertThat(parts).allMatch(part -> part.length() <= 2000).allMatch(part -> part.endsWith(" "));
  }

  @Test
  void dividesNoCharacterOfALongWord() {
    String word = "x" + "\uD83D\uDE80".repeat(5000);

    List<String> parts = BreakPoints.parts(word);

    assertThat(String.join("", parts)).isEqualTo(word);
    assertThat(parts).hasSizeGreaterThan(4).noneMatch(part -> part.startsWith("\uDE80"));
  }
}
