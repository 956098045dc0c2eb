package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prepbook.layout.Layout;
import prepbook.model.prose.Block;
import prepbook.model.prose.CodeSpan;
import prepbook.model.prose.CodeSpan.Kind;

class CodeTextTest {

  private static String html(String code, CodeSpan... spans) {
    StringBuilder out = new StringBuilder();
    CodeText.append(new Block.CodeBlock("", Map.of(), code, List.of(spans), Text.HERE), out);
    return out.toString();
  }

  @Test
  void marksColoursInFewBytesAndLeavesOperatorsAlone() {
    assertThat(
            html(
                "a < f(1)\n",
                new CodeSpan(2, 3, Kind.OPERATOR),
                new CodeSpan(4, 5, Kind.FUNCTION),
                new CodeSpan(6, 7, Kind.NUMBER)))
        .isEqualTo("a &lt; <i>f</i>(<i class=\"n\">1</i>)");
  }

  @Test
  void whatLooksAlikeIsOnePiece() {
    assertThat(
            html(
                "not in x",
                new CodeSpan(0, 3, Kind.KEYWORD),
                new CodeSpan(4, 6, Kind.KEYWORD),
                new CodeSpan(7, 8, Kind.VARIABLE)))
        .isEqualTo("<b>not in</b> <i class=\"v\">x</i>");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasItsColour(Kind kind) {
    String html = html("x\n", new CodeSpan(0, 2, kind));
    assertThat(Jsoup.parse(html).text()).isEqualTo("x");
    if (kind != Kind.OPERATOR) {
      String name = html.replaceFirst("<([biu])(?: class=\"(.)\")?>.*", "$1.$2");
      String selector = ".code " + (name.length() == 3 ? name.substring(1) : name.substring(0, 1));
      assertThat(StyleBundle.read(new Layout(Optional.empty()), "main.css"))
          .contains(selector + "{color:var(--code-");
    }
  }
}
