package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prepbook.model.Question;
import prepbook.model.prose.Block;
import prepbook.model.prose.Prose;

/** No heading stands at the foot of a page while what it is about begins on the next. */
class KeptTogetherTest {
  /** So many lines fill more than a page: the headings reach every height of it. */
  private static final int HEIGHTS = 34;

  private static final String WORDS = " and the words of more than a line".repeat(4);

  /** What an answer can begin with that is no short answer. */
  private enum Beginning {
    TASKS,
    LIST,
    ALERT,
    QUOTE,
    TABLE,
    CODE,
    DETAILS,
    RULE,
    HEADING;

    /** Blocks of which the first words are those given. */
    List<Block> blocks(String first) {
      return switch (this) {
        case TASKS -> List.of(list(first, Optional.of(false)));
        case LIST -> List.of(list(first, Optional.empty()));
        case ALERT -> List.of(new Block.Callout(Block.Callout.Kind.TIP, List.of(p(first + WORDS))));
        case QUOTE -> List.of(new Block.Quote(List.of(p(first + WORDS))));
        case TABLE -> List.of(table(first));
        case CODE -> List.of(code(first + "\nx = 1\n"));
        case DETAILS -> List.of(details(first));
        case RULE -> List.of(new Block.ThematicBreak(), p(first + WORDS));
        case HEADING -> List.of(heading("Inner", "inner"), list(first, Optional.empty()));
      };
    }
  }

  private static Block list(String first, Optional<Boolean> task) {
    return new Block.BulletList(
        true,
        List.of(first + WORDS, "second", "third").stream()
            .map(words -> List.<Block>of(new Block.Plain(List.of(text(words)))))
            .map(content -> new Block.ListItem(task, content))
            .toList());
  }

  private static Block table(String first) {
    // The head is repeated on every page, the rows are not.
    List<Block.Table.Cell> head = List.of(cell("head"), cell("head"));
    List<List<Block.Table.Cell>> rows =
        new ArrayList<>(Collections.nCopies(20, List.of(cell("a"), cell("b"))));
    rows.add(0, List.of(cell(first), cell("b")));
    return new Block.Table(Collections.nCopies(2, Block.Table.Alignment.NONE), head, rows);
  }

  private static Block.Table.Cell cell(String words) {
    return new Block.Table.Cell(List.of(text(words)));
  }

  private static Block code(String code) {
    return new Block.CodeBlock("python", Map.of(), code, List.of(), BookFixture.HERE);
  }

  private static Block details(String first) {
    Block summary =
        new Block.HtmlBlock("summary", Map.of(), List.of(new Block.Plain(List.of(text("More")))));
    return new Block.HtmlBlock("details", Map.of(), List.of(summary, p(first + WORDS)));
  }

  private static Block heading(String words, String id) {
    return new Block.Heading(4, id, List.of(text(words)), BookFixture.HERE);
  }

  @ParameterizedTest
  @EnumSource
  void keepsAQuestionWithWhatItsAnswerBeginsWith(Beginning beginning) throws IOException {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < HEIGHTS; i++) {
      questions.add(question(2 * i + 1, "Filler", lines(i)));
      questions.add(question(2 * i + 2, "Title" + i, beginning.blocks("first" + i)));
    }

    assertTogether(questions, "Title", "first");
  }

  @ParameterizedTest
  @EnumSource
  void keepsAHeadingWithWhatItStandsAbove(Beginning beginning) throws IOException {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < HEIGHTS; i++) {
      List<Block> blocks = new ArrayList<>(lines(i));
      blocks.add(heading("Title" + i, "title-" + i));
      blocks.addAll(beginning.blocks("first" + i));
      questions.add(question(i + 1, "Question", blocks));
    }

    assertTogether(questions, "Title", "first");
  }

  private static List<Block> lines(int count) {
    return new ArrayList<>(Collections.nCopies(count + 1, p("line")));
  }

  private static Question question(int number, String title, List<Block> answer) {
    return BookFixture.question(
        number, "q" + number, List.of(text(title)), new Prose(answer, List.of()));
  }

  private static void assertTogether(List<Question> questions, String title, String first)
      throws IOException {
    List<String> pages = pages(BookFixture.bookOf(questions));
    List<String> alone =
        IntStream.range(0, HEIGHTS)
            .filter(i -> lastWith(pages, title + i) != lastWith(pages, first + i))
            .mapToObj(i -> title + i)
            .toList();
    assertThat(alone).isEmpty();
  }

  /** The page of a word. */
  private static int lastWith(List<String> pages, String word) {
    for (int page = pages.size() - 1; page >= 0; page--) {
      if (pages.get(page).matches("(?s).*\\b" + word + "\\b.*")) {
        return page;
      }
    }
    throw new AssertionError(word + " is on no page");
  }

  private static List<String> pages(byte[] book) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(book)) {
      PDFTextStripper stripper = new PDFTextStripper();
      // Titles stand in the contents and in the lists behind the last section, too.
      for (int page = BookFixture.FRONT + 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        if (text.contains("Questions by level")) {
          break;
        }
        pages.add(text);
      }
    }
    return pages;
  }
}
