package prepbook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.Badge;

class BadgeSvgTest {

  private static Badge badge(String color, String logo) {
    return new Badge(
        "Python",
        "3.11",
        color,
        Optional.of(new Badge.Logo(logo, new SourceLocation("guide.yaml", 1, 1))));
  }

  @Test
  void drawsLabelValueLogoAndName() {
    String svg = BadgeSvg.forScreen().draw(badge("#007ec6", "python")).value();
    assertThat(svg)
        .contains("width=\"149\" height=\"28\"", "role=\"img\" aria-label=\"Python: 3.11\"")
        .contains(">PYTHON</text>", ">3.11</text>", "fill=\"#007ec6\"", "<path ")
        .doesNotContain(" alt=", " id=");
  }

  @Test
  void namesABadgeForPaperByAlt() {
    String svg = BadgeSvg.forPaper("Roboto").draw(badge("#007ec6", "python")).value();
    assertThat(svg).contains(" alt=\"Python: 3.11\"", "font-family=\"Roboto\"");
  }

  @Test
  void drawsABadgeWithoutItsUnknownLogo() {
    assertThat(BadgeSvg.hasLogo("django")).isTrue();
    assertThat(BadgeSvg.hasLogo("no-such-logo")).isFalse();
    assertThat(BadgeSvg.hasLogo("../LICENSE")).isFalse();
    String svg = BadgeSvg.forScreen().draw(badge("#007ec6", "nosuchlogo")).value();
    assertThat(svg).doesNotContain("<path");
  }

  @Test
  void writesDarkOnALightColour() {
    String svg = BadgeSvg.forScreen().draw(badge("#97ca00", "python")).value();
    assertThat(svg).contains("fill=\"#14181a\" font-family");
  }

  @Test
  void escapesWhatItIsGiven() {
    Badge hostile = new Badge("a\"><script>", "<b>", "#123456", Optional.empty());
    assertThat(BadgeSvg.forScreen().draw(hostile).value()).doesNotContain("<script", "<b>", "<B>");
  }
}
