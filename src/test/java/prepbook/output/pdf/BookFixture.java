package prepbook.output.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import prepbook.diagnostic.SourceLocation;
import prepbook.html.SampleDrawing;
import prepbook.layout.Layout;
import prepbook.model.Answer;
import prepbook.model.Asset;
import prepbook.model.Author;
import prepbook.model.Badge;
import prepbook.model.Edition;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Level;
import prepbook.model.PageFormat;
import prepbook.model.PrintPlan;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.CodeSpan;
import prepbook.model.prose.Footnote;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/** A guide with everything in it that a book can show. */
public final class BookFixture {
  public static final SourceLocation HERE = new SourceLocation("content/01-first.md", 3, 1);

  /** Cover, half-title, contents and how to use the book: the pages before page 1. */
  public static final int FRONT = 4;

  private static final List<Block.Table.Alignment> SIDES =
      List.copyOf(EnumSet.allOf(Block.Table.Alignment.class));
  private static final Level MID = new Level("mid", 1);

  private BookFixture() {}

  /** The book of a guide whose one question has that answer. */
  public static byte[] bookOf(Prose answer) throws IOException {
    return bookOf(List.of(question(1, "q", List.of(text("Title")), answer)));
  }

  /** The book of a guide with those questions in one section. */
  public static byte[] bookOf(List<Question> questions) throws IOException {
    Section section = section(1, "first", "First", Optional.empty(), questions, Prose.EMPTY);
    return bookOf(guide(List.of(section), List.of()));
  }

  /** The book of a guide. */
  public static byte[] bookOf(Guide guide) throws IOException {
    MemoryFolder written = new MemoryFolder();
    new PdfOutput(new Layout(Optional.empty())).write(guide, written);
    return written.file("guide.pdf");
  }

  /** The guide; its pictures are written into a folder. */
  public static Guide rich(Path folder) throws IOException {
    Asset png = png(folder.resolve("dot.png"));
    Asset svg =
        asset(
            folder.resolve("chart.svg"),
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" width="200" height="60">
            <rect width="200" height="60" fill="#e9f2f0"/>
            <text x="10" y="35" font-family="Comic Sans MS" font-size="16">chartlabel</text>
            </svg>
            """);
    List<Question> first =
        List.of(
            question(
                1, "everything", List.of(text("Everything in one answer 🚀 fine?")), everything()),
            question(
                2, "café", List.of(text("Was heißt "), code("first_class"), text("?")), links()),
            open(3, "open-one", "An open question about soft deletes"),
            open(4, "open-two", "Another open question"));
    List<Question> second =
        List.of(
            open(5, "open-three", "A third open question, in the second section"),
            question(6, "long-code", List.of(text("Code over several pages")), longCode()));
    return guide(
        List.of(
            section(1, "first", "First & Foremost", Optional.of("🌟"), first, Prose.EMPTY),
            section(
                2,
                "second",
                "Second Section",
                Optional.of("🏗"),
                second,
                prose(p("Introwords here."))),
            section(3, "tips", "Tips Without Questions", Optional.empty(), List.of(), tips())),
        List.of(png, svg));
  }

  public static Guide guide(List<Section> sections, List<Asset> assets) {
    return new Guide(
        new GuideInfo(
            "fixture",
            "Fixture Interview Questions",
            Optional.of("4+ Years Experience"),
            Optional.of("🐍"),
            "en",
            Optional.of("A guide that exists for tests."),
            prose(
                p(
                    text("An intro with "),
                    new Inline.Strong(List.of(text("strong words"))),
                    text("."))),
            List.of(
                new Badge(
                    "Python",
                    "3.11",
                    "#3776ab",
                    Optional.of(new Badge.Logo("python", new SourceLocation("guide.yaml", 1, 1)))),
                new Badge(
                    "Django",
                    "4.x",
                    "#44b78b",
                    Optional.of(new Badge.Logo("django", new SourceLocation("guide.yaml", 1, 1))))),
            Optional.of(
                new Author(
                    "Ada Writer", Optional.of("Developer"), Optional.of("https://example.org/"))),
            List.of(new Level("junior", 0), MID),
            Optional.of("CC BY 4.0"),
            Optional.of("2026.11"),
            Optional.of("https://example.org/guide/"),
            Optional.empty(),
            Map.of(),
            List.of(),
            new PrintPlan(PageFormat.A4, List.of(Edition.BOOK)),
            new SourceText("content/guide.yaml", "")),
        sections,
        assets,
        Map.of(SampleDrawing.diagram(), SampleDrawing.drawing()));
  }

  public static Section section(
      int number,
      String id,
      String title,
      Optional<String> icon,
      List<Question> questions,
      Prose intro) {
    String path = "0" + number + "-" + id + ".md";
    return new Section(
        id,
        number,
        path,
        title,
        icon,
        Optional.of("What " + title + " is about."),
        !questions.isEmpty(),
        intro,
        questions,
        Set.of("everything", "inner-heading", "open-one", "open-two", "café"),
        new SourceText("content/" + path, "---\ntitle: " + title + "\n---\n"));
  }

  public static Question question(int number, String id, List<Inline> title, Prose answer) {
    return new Question(
        id,
        number,
        title,
        prepbook.model.prose.PlainText.of(title),
        Optional.of(MID),
        List.of(new Tag("orm"), new Tag("performance")),
        Optional.of(new Answer(answer)),
        HERE);
  }

  public static Question open(int number, String id, String title) {
    return new Question(
        id,
        number,
        List.of(text(title)),
        title,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        HERE);
  }

  private static Prose everything() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        p(
            text("The short answer with an office, a fjord and flags ✅ 👩‍💻 🇩🇪 1️⃣ "),
            new Inline.FootnoteReference(1),
            text(" and "),
            new Inline.Emphasis(List.of(text("emphasis"))),
            text(", "),
            new Inline.Strikethrough(List.of(text("struck"))),
            text(", soft\u00adhyphen, zero\u200bwidth, join\u2060er, "),
            new Inline.HtmlSpan("kbd", Map.of(), List.of(text("Ctrl"))),
            text(" and "),
            new Inline.HtmlSpan("sup", Map.of(), List.of(text("squared")))));
    blocks.add(p("Ελληνικά λόγια, Русские слова, → ≤ ≠ ∑ ✓ ★ and “quotes” – dashes…"));
    blocks.add(heading(4, "inner-heading", "An inner heading"));
    blocks.add(python());
    blocks.add(
        new Block.Callout(
            Block.Callout.Kind.TIP, List.of(p("A tipword to remember."), p("And a second one."))));
    blocks.add(new Block.Callout(Block.Callout.Kind.CAUTION, List.of(p("Cautionword."))));
    blocks.add(new Block.Quote(List.of(p("A quotedword."))));
    blocks.add(table());
    blocks.add(new Block.OrderedList(3, true, List.of(item("thirdpoint"), item("fourthpoint"))));
    blocks.add(
        new Block.BulletList(
            false,
            List.of(
                new Block.ListItem(
                    Optional.empty(),
                    List.of(
                        p("outerpoint"),
                        new Block.BulletList(
                            true, List.of(item("innerpoint"), item("innerpoint2"))))))));
    blocks.add(
        new Block.BulletList(
            true, List.of(task("rubricword one", false), task("rubricword two", true))));
    blocks.add(new Block.ThematicBreak());
    blocks.add(
        new Block.HtmlBlock(
            "details",
            Map.of(),
            List.of(
                new Block.HtmlBlock(
                    "summary", Map.of(), List.of(new Block.Plain(List.of(text("Summaryword"))))),
                p("Detailword inside."))));
    blocks.add(heading(3, "follow-up-questions", "Follow-up questions"));
    blocks.add(new Block.BulletList(true, List.of(item("followupword?"))));
    return new Prose(blocks, List.of(new Footnote(1, List.of(p("Footnoteword at the end.")))));
  }

  private static Prose links() {
    return prose(
        p(
            text("See "),
            link("01-first.md#everything", "questionlink"),
            text(", "),
            link("02-second.md", "sectionlink"),
            text(", "),
            link("#inner-heading", "headinglink"),
            text(", "),
            link("#café", "selflink"),
            text(" and "),
            link("https://example.org/a?b=c&d=e", "outsidelink (new)"),
            text(".")),
        p(image("dot.png", "a red dot"), text(" and "), image("chart.svg", "a chart")),
        p(image("https://example.org/cat.gif", "remotecat")),
        SampleDrawing.diagram());
  }

  private static Prose longCode() {
    StringBuilder code = new StringBuilder();
    for (int i = 1; i <= 130; i++) {
      code.append("line_").append(i).append(" = ").append(i).append('\n');
    }
    return prose(
        p("Code follows."),
        new Block.CodeBlock("python", Map.of(), code.toString(), List.of(), HERE),
        p("Afterword."));
  }

  private static Prose tips() {
    return prose(
        p("Prose in a section without questions."),
        heading(2, "inner-heading", "A heading in prose"),
        new Block.BulletList(true, List.of(item("✅ tipsword one"), item("✅ tipsword two"))));
  }

  private static Block.CodeBlock python() {
    String code =
        """
        @decorator  # a comment with an arrow → ok
        class Shop(models.Model):
        \tname = f"{first} of 1_000" + "fi fl ffi != => -> === 🚀"
        \tlong_line = call(argument_number_one="aaaaaaaaaaaaaaaa", argument_number_two="bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", three=3)
        """;
    List<CodeSpan> spans = new ArrayList<>();
    int at = 0;
    for (CodeSpan.Kind kind : CodeSpan.Kind.values()) {
      spans.add(new CodeSpan(at, at + 5, kind));
      at += 6;
    }
    return new Block.CodeBlock(
        "python",
        Map.of("file", "shop/models.py", "norun", "needs <Unrunware> & a shop"),
        code,
        spans,
        HERE);
  }

  private static Block.Table table() {
    List<Block.Table.Cell> head = new ArrayList<>();
    List<Block.Table.Alignment> alignments = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      head.add(cell("headword" + i));
      alignments.add(SIDES.get(i % SIDES.size()));
    }
    List<List<Block.Table.Cell>> rows = new ArrayList<>();
    for (int row = 1; row <= 40; row++) {
      List<Block.Table.Cell> cells = new ArrayList<>();
      for (int i = 1; i <= 6; i++) {
        cells.add(cell("cell" + row + "x" + i));
      }
      rows.add(cells);
    }
    return new Block.Table(alignments, head, rows);
  }

  public static Prose prose(Block... blocks) {
    return new Prose(List.of(blocks), List.of());
  }

  public static Block.Paragraph p(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  public static Block.Paragraph p(String words) {
    return p(text(words));
  }

  public static Inline.Text text(String value) {
    return new Inline.Text(value);
  }

  public static Inline.Image image(String source, String alternative) {
    return new Inline.Image(
        source, alternative, Optional.empty(), Optional.empty(), Optional.empty(), HERE);
  }

  private static Inline.Code code(String value) {
    return new Inline.Code(value);
  }

  private static Inline.Link link(String destination, String words) {
    return new Inline.Link(destination, Optional.empty(), List.of(text(words)), HERE);
  }

  private static Block.Heading heading(int level, String id, String words) {
    return new Block.Heading(level, id, List.of(text(words)), HERE);
  }

  private static Block.ListItem item(String words) {
    return new Block.ListItem(Optional.empty(), List.of(new Block.Plain(List.of(text(words)))));
  }

  private static Block.ListItem task(String words, boolean done) {
    return new Block.ListItem(Optional.of(done), List.of(new Block.Plain(List.of(text(words)))));
  }

  private static Block.Table.Cell cell(String words) {
    return new Block.Table.Cell(List.of(text(words)));
  }

  public static Asset asset(Path file, String content) throws IOException {
    Files.writeString(file, content);
    return new Asset(file.getFileName().toString(), file.toRealPath(), Optional.empty());
  }

  private static Asset png(Path file) throws IOException {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillOval(0, 0, 40, 40);
    graphics.dispose();
    ImageIO.write(image, "png", file.toFile());
    return new Asset("dot.png", file.toRealPath(), Optional.of(new Asset.Size(40, 40)));
  }
}
