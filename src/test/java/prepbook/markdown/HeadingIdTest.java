package prepbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.SourceText;
import prepbook.model.prose.Block;
import prepbook.model.prose.PlainText;

/** Ids that authors fix at a heading's end, where they look like markup. */
class HeadingIdTest {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Block.Heading heading(String text) {
    SourceText source = new SourceText("a.md", "## " + text + "\n\nText.\n");
    return new MarkdownReader()
        .read(source, 0, 2, diagnostics::add)
        .parts()
        .get(1)
        .heading()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "What is it? {#__proto__}, What is it?, __proto__",
    "Why *so*? {#_a_}, Why so?, _a_",
    "What{#__init__-a_b_}, What, __init__-a_b_",
    "Plain {#a_b}, Plain, a_b",
  })
  void underscoresInAnIdAreNoEmphasis(String text, String title, String id) {
    Block.Heading heading = heading(text);
    assertThat(PlainText.of(heading.content())).isEqualTo(title);
    assertThat(heading.id()).isEqualTo(id);
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void oneThatCannotBeIsReported() {
    assertThat(PlainText.of(heading("A {#__Proto__}").content())).isEqualTo("A");
    assertThat(diagnostics)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("BAD-ID");
              assertThat(found.location().column()).isEqualTo(6);
            });
  }

  @Test
  void codeAndEmphasisStayWhatTheyAre() {
    assertThat(PlainText.of(heading("A `{#__b__}`").content())).isEqualTo("A {#__b__}");
    assertThat(PlainText.of(heading("A *b {#_c*").content())).isEqualTo("A b {#_c");
    assertThat(diagnostics).isEmpty();
  }
}
