package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import prepbook.html.SampleDrawing;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.model.drawing.Drawing;
import prepbook.model.prose.Block;

class DiagramFigureTest {

  private static final Block.Diagram DIAGRAM = SampleDrawing.diagram();

  private static Element figure(Map<Block.Diagram, Drawing> drawings) throws IOException {
    Guide sample = SampleGuide.large(1, 1);
    Guide guide = new Guide(sample.info(), sample.sections(), List.of(), drawings);
    UiText ui = UiTexts.read(new Layout(Optional.empty()), "en");
    StringBuilder out = new StringBuilder();
    SiteDialect.home(guide, ui).diagram(DIAGRAM, out);
    return Jsoup.parse(out.toString()).body();
  }

  @Test
  void isAPictureWithANameInAFrameThatScrolls() throws IOException {
    Element figure = figure(Map.of(DIAGRAM, SampleDrawing.drawing())).expectFirst("figure.diagram");
    Element frame = figure.expectFirst(".diagram__body");
    Element picture = frame.expectFirst("svg");

    assertThat(picture.attr("role")).isEqualTo("img");
    assertThat(picture.attr("aria-label")).isEqualTo("A box <tells> \"all\"");
    assertThat(picture.attr("width")).isEqualTo("320");
    assertThat(figure.expectFirst("figcaption").text()).isEqualTo("A caption & more");
    assertThat(figure.select("[id], [style], style, a, image")).isEmpty();
  }

  @Test
  void oneALittleTooWideIsMadeToFitAndAMuchWiderOneScrolls() throws IOException {
    for (int width : List.of(632, 633, 726, 727)) {
      Element figure = figure(Map.of(DIAGRAM, new Drawing(width, 50, List.of())));
      assertThat(figure.select(".drawing--snug")).hasSize(width == 633 || width == 726 ? 1 : 0);
    }
  }

  @Test
  void whatCouldNotBeDrawnIsLeftOut() throws IOException {
    assertThat(figure(Map.of()).childNodes()).isEmpty();
  }

  @Test
  void everyClassOfADrawingHasARule() throws IOException {
    String css = StyleBundle.read(new Layout(Optional.empty()), "main.css");
    Element figure = figure(Map.of(DIAGRAM, SampleDrawing.drawing()));
    figure.select("svg [class]").stream()
        .flatMap(shape -> shape.classNames().stream())
        .distinct()
        .forEach(name -> assertThat(css).containsPattern(Pattern.quote("." + name) + "[ ,{)]"));
  }
}
