package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/** No line ends behind an opening bracket, and none begins with a closing one. */
class BracketedCodeTest {

  @Test
  void keepsBracketsAndQuotationMarksWithTheCodeBetweenThem() throws IOException {
    String filler = "a line of words that goes on until it is nearly full ";
    List<Block> blocks = new ArrayList<>(List.of(p("Short.")));
    for (int i = 0; i < 60; i++) {
      blocks.add(
          p(
              text("i".repeat(i) + " " + filler + "("),
              new Inline.Code("cycle_key()"),
              text("), and “"),
              new Inline.Code("django.contrib.auth.middleware.AuthenticationMiddleware"),
              text("” or more, and "),
              new Inline.Code("user_logged_in"),
              text(". A receiver of that signal ("),
              new Inline.Code("receiver()"),
              text(") then updates what is still to be updated, and so on and so forth.")));
    }

    List<String> lines = lines(new Prose(blocks, List.of()));

    assertThat(lines).noneMatch(line -> line.matches(".*[(“]")).noneMatch(l -> l.matches("[)”].*"));
    assertThat(String.join(" ", lines).split("\\(cycle_key\\(\\)\\), and", -1)).hasSize(61);
  }

  /** The marks are moved by as much as there is room behind them: all stand where they stood. */
  @Test
  void changesNothingWhereTheLineGoesOn() throws IOException {
    Block bracketed = p(text("A key ("), new Inline.Code("cycle_key()"), text("), and"));

    assertThat(lines(new Prose(List.of(p("Short."), bracketed), List.of())))
        .contains("A key (cycle_key()), and");
  }

  private static final float RIGHT = (210 - 21) / 25.4f * 72 + 1;

  /** The lines of a book with that answer; all of it must stand within the margins. */
  private static List<String> lines(Prose answer) throws IOException {
    Guide guide =
        BookFixture.guide(
            List.of(
                BookFixture.section(
                    1,
                    "first",
                    "First",
                    Optional.empty(),
                    List.of(BookFixture.question(1, "q", List.of(text("Title")), answer)),
                    Prose.EMPTY)),
            List.of());
    MemoryFolder written = new MemoryFolder();
    new PdfOutput(new Layout(Optional.empty())).write(guide, written);
    try (PDDocument pdf = Loader.loadPDF(written.file("guide.pdf"))) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> positions)
                throws IOException {
              TextPosition end = positions.get(positions.size() - 1);
              assertThat(end.getXDirAdj() + end.getWidthDirAdj()).as(words).isLessThan(RIGHT);
              super.writeString(words, positions);
            }
          };
      stripper.setSortByPosition(true);
      return stripper.getText(pdf).lines().map(String::strip).toList();
    }
  }
}
