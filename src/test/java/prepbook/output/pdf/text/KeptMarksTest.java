package prepbook.output.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import prepbook.model.prose.Block;
import prepbook.model.prose.Footnote;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;
import prepbook.output.pdf.BookFixture;

/** No line ends behind an opening bracket, and none begins with a closing one. */
class KeptMarksTest {

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

  @Test
  void keepsMarksWithEmphasisLinksAndCodeOfSeveralWordsInTextAndInCells() throws IOException {
    Inline link =
        new Inline.Link("#q", Optional.empty(), List.of(text("a link")), BookFixture.HERE);
    List<List<Inline>> ends =
        List.of(
            List.of(new Inline.Emphasis(List.of(text("I think maybe"))), text(". And so on.")),
            List.of(new Inline.Strong(List.of(text("a bold word"))), text(", and so on.")),
            List.of(link, text(". And so on.")),
            List.of(new Inline.Code("wait_type = 'Lock'"), text(", and so on.")),
            List.of(text("("), new Inline.Emphasis(List.of(text("maybe"))), text(") and so on.")),
            List.of(text("("), new Inline.Code("fields.W340"), text(") and so on.")),
            List.of(new Inline.Code("name"), text("’s value and so on.")));
    List<Block> blocks = new ArrayList<>(List.of(p("Short.")));
    List<List<Block.Table.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      for (List<Inline> end : ends) {
        blocks.add(
            p(
                ended(
                    "i".repeat(i) + " a line of words that goes on until it is all but full, see ",
                    end)));
        Inline[] inCell = ended("i".repeat(i) + " a line of words in a cell, ", end);
        rows.add(List.of(new Block.Table.Cell(List.of(inCell)), cell("word ".repeat(40))));
      }
    }
    List<Block.Table.Cell> head = List.of(cell("a"), cell("b"));
    blocks.add(new Block.Table(Collections.nCopies(2, Block.Table.Alignment.NONE), head, rows));

    List<String> lines = lines(new Prose(blocks, List.of()));

    assertThat(lines)
        .noneMatch(line -> line.matches("[.,)’].*"))
        .noneMatch(line -> line.matches("(.* )?\\("));
    assertThat(String.join(" ", lines)).contains("I think maybe. And", "'Lock', and", "name’s");
  }

  @Test
  void keepsTheMarkOfAFootnoteWithItsWord() throws IOException {
    List<Block> blocks = new ArrayList<>(List.of(p("Short.")));
    for (int i = 0; i < 60; i++) {
      blocks.add(
          p(
              text(
                  "i".repeat(i)
                      + " a line of words that goes on until it is all but full of words"),
              new Inline.FootnoteReference(1),
              text(". And so on.")));
    }

    List<String> lines = lines(new Prose(blocks, List.of(new Footnote(1, List.of(p("A note."))))));

    assertThat(lines).noneMatch(line -> line.matches("1?\\. And.*"));
    assertThat(lines).anyMatch(line -> line.contains("words1"));
  }

  private static Inline[] ended(String words, List<Inline> end) {
    List<Inline> all = new ArrayList<>(end);
    boolean begun = end.get(0) instanceof Inline.Text;
    all.add(0, text(begun ? words + ((Inline.Text) all.remove(0)).value() : words));
    return all.toArray(Inline[]::new);
  }

  private static Block.Table.Cell cell(String words) {
    return new Block.Table.Cell(List.of(text(words)));
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
    try (PDDocument pdf = Loader.loadPDF(BookFixture.bookOf(answer))) {
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
