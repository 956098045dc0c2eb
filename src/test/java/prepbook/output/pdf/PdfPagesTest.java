package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.FRONT;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;
import static prepbook.output.pdf.BookFixture.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.judges.GroundedBoxes;
import prepbook.model.Asset;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Question;
import prepbook.model.prose.Block;
import prepbook.model.prose.Prose;

/** Content that is hard to bring onto a page. */
class PdfPagesTest {
  @TempDir Path folder;

  private static byte[] book(Guide guide) throws IOException {
    return BookFixture.bookOf(guide);
  }

  private static Guide guide(String title, Prose answer, Asset... assets) {
    return guide(List.of(BookFixture.question(1, "q", List.of(text(title)), answer)), assets);
  }

  private static Guide guide(List<Question> questions, Asset... assets) {
    return BookFixture.guide(
        List.of(
            BookFixture.section(
                1,
                "first",
                "A section with a title that is much too long to stand in one line above its pages",
                Optional.empty(),
                questions,
                Prose.EMPTY)),
        List.of(assets));
  }

  private static Block.Table table(Stream<String> head, List<List<String>> rows) {
    List<Block.Table.Cell> cells = cells(head);
    return new Block.Table(
        Collections.nCopies(cells.size(), Block.Table.Alignment.NONE),
        cells,
        rows.stream().map(row -> cells(row.stream())).toList());
  }

  private static List<Block.Table.Cell> cells(Stream<String> words) {
    return words.map(word -> new Block.Table.Cell(List.of(text(word)))).toList();
  }

  private static Stream<String> words(String start, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> start + i);
  }

  @Test
  void printsEveryColumnOfAWideTableInsideThePage() throws IOException {
    List<List<String>> rows =
        List.of(words("first", 40).toList(), words("a value of last", 40).toList());

    try (PDDocument pdf = open(guide("Title", prose(p("x"), table(words("head", 40), rows))))) {
      List<String> outside = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> positions)
                throws IOException {
              PDRectangle page = getCurrentPage().getMediaBox();
              TextPosition end = positions.get(positions.size() - 1);
              if (end.getX() + end.getWidth() > page.getWidth() - 40) {
                outside.add(words);
              }
              assertThat(end.getFontSizeInPt()).isGreaterThanOrEqualTo(7);
              super.writeString(words, positions);
            }
          };
      String all = stripper.getText(pdf);
      assertThat(all).contains("head40", "first40", "last40");
      assertThat(all.split("\\bfirst1\\b", -1).length).isGreaterThan(3);
      assertThat(outside).isEmpty();
    }
  }

  @Test
  void endsLinesInTablesBetweenThePartsOfANameAndKeepsTheNameWhole() throws IOException {
    Block.Table table =
        table(
            words("A long heading of column ", 5),
            List.of(
                Collections.nCopies(5, "AuthenticationMiddleware some words"),
                List.of("select_related", "b", "c", "d", "e")));

    String all = words(guide("Title", prose(p("x"), table)));

    assertThat(all).contains("select_related").doesNotContain("\u200B");
    assertThat(all).containsPattern("Authentication\\s+Middleware");
    assertThat(all).doesNotContainPattern("Middlewar\\s");
  }

  @Test
  void scalesATallPictureToOnePage() throws IOException {
    Path file = folder.resolve("tall.png");
    ImageIO.write(new BufferedImage(100, 8000, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    Asset asset = new Asset("tall.png", file, Optional.of(new Asset.Size(100, 8000)));

    try (PDDocument pdf =
        open(guide("Title", prose(p("x"), p(BookFixture.image("tall.png", "tall"))), asset))) {
      // Opener, question, picture; questions by level, index, colophon.
      assertThat(pdf.getNumberOfPages()).isEqualTo(FRONT + 6);
    }
  }

  @Test
  void setsTheHeadingThatOnceStoppedTheEngine() throws IOException {
    String title =
        "The content hash vs. the serializer: which one wins once the table has ten million rows?";

    assertThat(words(guide(title, prose(p("x")))).replaceAll("\\s+", " ")).contains(title);
  }

  @Test
  void shortensTheRunningHeadAtTheEndOfAWord() throws IOException {
    try (PDDocument pdf = open(guide("Title", prose(p("x"))))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(FRONT + 2);
      stripper.setEndPage(FRONT + 2);
      assertThat(stripper.getText(pdf))
          .contains("A section with a title that is much too long to stand…");
    }
  }

  @Test
  void keepsTheAuthorOnTheCoverUnderALongTitle() throws IOException {
    Guide guide = guide("Title", prose(p("x")));
    GuideInfo old = guide.info();
    GuideInfo info =
        new GuideInfo(
            old.id(),
            "Questions that a long title asks of those who set it ".repeat(5).strip(),
            old.subtitle(),
            old.icon(),
            old.language(),
            old.description(),
            old.intro(),
            old.badges(),
            old.author(),
            old.levels(),
            old.license(),
            old.edition(),
            old.url(),
            old.repository(),
            old.redirects(),
            old.runners(),
            old.print(),
            old.source());

    try (PDDocument pdf = open(new Guide(info, guide.sections(), guide.assets()))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      assertThat(stripper.getText(pdf)).contains("Ada Writer");
    }
  }

  @Test
  void givesFourOpenQuestionsRoomOnAPage() throws IOException {
    List<Question> open =
        IntStream.rangeClosed(1, 4)
            .mapToObj(i -> BookFixture.open(i, "open-" + i, "What would you do about this? " + i))
            .toList();

    try (PDDocument pdf = open(guide(open))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(FRONT + 3);
    }
  }

  @Test
  void keepsTheLastTwoItemsOfAListTogether() throws IOException {
    for (int lines = 24; lines < 40; lines++) {
      List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, p("line")));
      List<Block.ListItem> items =
          words("item", 4)
              .map(
                  word ->
                      new Block.ListItem(
                          Optional.empty(), List.<Block>of(new Block.Plain(List.of(text(word))))))
              .toList();
      blocks.add(new Block.BulletList(true, items));
      try (PDDocument pdf = open(guide("Title", new Prose(blocks, List.of())))) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          String all = stripper.getText(pdf);
          assertThat(all.contains("item4")).isEqualTo(all.contains("item3"));
        }
      }
    }
  }

  /**
   * The ground of code that is moved to the next page goes with it, and so does its file's name.
   */
  @Test
  void beginsTheGroundOfCodeOnThePageOfItsFirstLines() throws IOException {
    String code = words("line_", 14).map(line -> line + " = 1\n").collect(Collectors.joining());
    for (Map<String, String> attributes : List.of(Map.<String, String>of(), Map.of("file", "f"))) {
      List<Question> questions = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(i + 1, p("line")));
        blocks.add(new Block.CodeBlock("python", attributes, code, List.of(), BookFixture.HERE));
        questions.add(
            BookFixture.question(i + 1, "q" + i, List.of(text("?")), new Prose(blocks, List.of())));
      }
      try (PDDocument pdf = open(guide(questions))) {
        assertThat(GroundedBoxes.on(pdf).stream().mapToInt(Integer::intValue).sum())
            .isGreaterThan(40);
        assertThat(GroundedBoxes.emptyOn(pdf)).isEmpty();
      }
    }
  }

  @Test
  void countsOneQuestionAndOneSection() throws IOException {
    assertThat(words(guide("Title", prose(p("x"))))).contains(": 1 question in 1 section.");
  }

  @Test
  void rulesTheEmptyCornerOfATableLikeItsHead() throws IOException {
    Block.Table full = table(Stream.of("corner", "head"), List.of(List.of("a", "b")));
    List<Block.Table.Cell> head = List.of(new Block.Table.Cell(List.of()), full.head().get(1));
    Block.Table table = new Block.Table(full.alignments(), head, full.rows());

    try (PDDocument pdf = open(guide("Title", prose(p("x"), table)))) {
      List<TextPosition> found = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> positions) {
              if (words.equals("head")) {
                found.add(positions.get(0));
              }
            }
          };
      stripper.setStartPage(FRONT + 2);
      stripper.getText(pdf);
      TextPosition word = found.get(0);
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(FRONT + 1, 144);
      int x = Math.round(2 * word.getXDirAdj());
      int from = Math.round(2 * word.getYDirAdj()) + 2;

      int rule = darkest(page, x, from);
      assertThat(rule).isLessThan(130);
      assertThat(darkest(page, x - 200, from)).isEqualTo(rule);
    }
  }

  /** How dark the rule below a baseline is, in blue. */
  private static int darkest(BufferedImage page, int x, int from) {
    return IntStream.range(from, from + 16).map(y -> page.getRGB(x, y) & 0xFF).min().orElseThrow();
  }

  private static PDDocument open(Guide guide) throws IOException {
    return Loader.loadPDF(book(guide));
  }

  private static String words(Guide guide) throws IOException {
    try (PDDocument pdf = open(guide)) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
