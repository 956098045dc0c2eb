package prepbook.output.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.prose;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import prepbook.diagnostic.Diagnostic;
import prepbook.html.SampleDrawing;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.model.PageFormat;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.drawing.Drawing;
import prepbook.model.drawing.Run;
import prepbook.model.drawing.Shape;
import prepbook.model.drawing.Tone;
import prepbook.model.prose.Block;
import prepbook.model.prose.Prose;
import prepbook.output.pdf.BookFixture;
import prepbook.output.pdf.MemoryFolder;
import prepbook.output.pdf.PdfOutput;
import prepbook.output.pdf.style.StyleSheet;

class PrintDrawingsTest {

  private static final Block.Diagram DIAGRAM = SampleDrawing.diagram();
  private static final Layout LAYOUT = new Layout(Optional.empty());
  private static final StyleSheet STYLE = StyleSheet.of(LAYOUT, PageFormat.A4);

  private static Guide guide(Drawing drawing) {
    Section section =
        new Section(
            "first",
            1,
            "01-first.md",
            "First",
            Optional.empty(),
            Optional.empty(),
            true,
            Prose.EMPTY,
            List.of(BookFixture.question(1, "q", List.of(text("Title")), prose(DIAGRAM))),
            Set.of("q"),
            new SourceText("content/01-first.md", "one\ntwo\n```\nA -> 丂 : 丂\n```\n"));
    Map<Block.Diagram, Drawing> drawings = new LinkedHashMap<>(Map.of(DIAGRAM, drawing));
    return new Guide(
        BookFixture.guide(List.of(section), List.of()).info(),
        List.of(section),
        List.of(),
        drawings);
  }

  private static PrintDrawings.Placed placed(double width, double height) {
    Guide guide = guide(new Drawing(width, height, List.of()));
    return new PrintDrawings(guide, STYLE.measures(), () -> "").placed(DIAGRAM).orElseThrow();
  }

  @Test
  void isALittleSmallerThanOnScreenAndNeverLargerThanAPage() {
    assertThat(placed(100, 100).width()).isEqualTo(86);
    assertThat(placed(600, 100).width()).isEqualTo(516);
    assertThat(placed(600, 100).isWide()).isFalse();
    assertThat(placed(700, 100).isWide()).isTrue();
    assertThat(placed(2000, 100).width()).isEqualTo(627);
    assertThat(placed(600, 1800).width() * 3).isLessThanOrEqualTo(775);
  }

  @Test
  void everyClassOfADrawingHasARuleAndEveryTokenAValue() {
    Guide guide = guide(SampleDrawing.drawing());
    String svg =
        new String(
            new PrintDrawings(guide, STYLE.measures(), STYLE::drawings).svg(0),
            java.nio.charset.StandardCharsets.UTF_8);
    Matcher classes = Pattern.compile("class=\"([^\"]+)\"").matcher(svg);
    while (classes.find()) {
      for (String name : classes.group(1).split(" ", -1)) {
        assertThat(svg).containsPattern("\\." + name + "\\b[^<]*\\{");
      }
    }
    assertThat(svg).doesNotContain("var(");
  }

  @Test
  void isDrawnInLinesAndHasItsWordsAsAlternativeText() throws IOException {
    MemoryFolder folder = new MemoryFolder();
    new PdfOutput(LAYOUT).write(guide(SampleDrawing.drawing()), folder);
    try (PDDocument document = Loader.loadPDF(folder.file("guide.pdf"))) {
      boolean image = false;
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          image |= page.getResources().isImageXObject(name);
        }
      }
      assertThat(image).isFalse();
      assertThat(alternativeTexts(document)).contains("A box <tells> \"all\"");
    }
  }

  private static List<String> alternativeTexts(PDDocument document) {
    return document.getDocument().getXrefTable().keySet().stream()
        .map(key -> document.getDocument().getObjectFromPool(key).getObject())
        .filter(org.apache.pdfbox.cos.COSDictionary.class::isInstance)
        .map(org.apache.pdfbox.cos.COSDictionary.class::cast)
        .filter(element -> COSName.getPDFName("Figure").equals(element.getItem(COSName.S)))
        .map(element -> element.getString(COSName.ALT))
        .toList();
  }

  @Test
  void reportsACharacterThatNoFontForDiagramsHasInItsLine() throws IOException {
    Run run = new Run("丂 and 丂", Set.of(), Tone.NONE);
    Shape.Label label = new Shape.Label(1, 2, Shape.Anchor.START, Shape.Size.NORMAL, List.of(run));
    List<Diagnostic> problems =
        new PdfOutput(LAYOUT).problems(guide(new Drawing(10, 10, List.of(label))));
    assertThat(problems)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found)
                  .hasToString(
                      "content/01-first.md:4:6: error UNPRINTABLE-CHARACTER: no font for diagrams"
                          + " can print \"丂\" (U+4E02)");
              assertThat(found.hint())
                  .contains(
                      "write a word instead; the fonts have Latin, Greek, Cyrillic and symbols");
              assertThat(found.sourceLine()).contains("A -> 丂 : 丂");
            });
  }
}
