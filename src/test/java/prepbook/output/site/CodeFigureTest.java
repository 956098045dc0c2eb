package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import prepbook.layout.Layout;

class CodeFigureTest {

  private static Element figure(Map<String, String> attributes) throws IOException {
    StringBuilder out = new StringBuilder();
    CodeFigure.append(
        Text.code("python", attributes, "x = 1\n", Map.of()),
        UiTexts.read(new Layout(Optional.empty()), "en"),
        out);
    return Jsoup.parse(out.toString()).body().expectFirst("figure.code");
  }

  @Test
  void saysBelowTheCodeWhyItWasNotRun() throws IOException {
    Element figure = figure(Map.of("norun", "needs <Redis> & \"more\""));
    Element reason = figure.expectFirst("p");

    assertThat(reason.text()).isEqualTo("Not run: needs <Redis> & \"more\"");
    assertThat(reason.previousElementSibling()).isEqualTo(figure.expectFirst("pre"));
    assertThat(reason.nextElementSibling()).isNull();
    assertThat(StyleBundle.read(new Layout(Optional.empty()), "main.css"))
        .contains("." + reason.className() + "{");
  }

  @Test
  void saysNothingWhereNothingKeepsItFromRunning() throws IOException {
    assertThat(figure(Map.of("file", "a.py")).select("p")).isEmpty();
  }

  @Test
  void languagesAreCalledAsTheyAreNotAsTheyAreTyped() {
    assertThat(Stream.of("ts", "c#", "go", "js", "yml", "brainfuck").map(LanguageNames::of))
        .containsExactly("TypeScript", "C#", "Go", "JavaScript", "YAML", "brainfuck");
  }
}
