package prepbook.output.pdf.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;
import prepbook.output.pdf.BookFixture;
import prepbook.output.pdf.Vera;

/** Hebrew and Arabic stand in the order in which people read them. */
class RightToLeftTest {

  private static final JavaBidi.Reorderer REORDERER = new JavaBidi.Reorderer();

  @ParameterizedTest
  @CsvSource({
    "שלום, םולש",
    "שלום 12 עולם, םלוע 12 םולש",
    "שלום (עולם), (םלוע) םולש",
    "שלום Django עולם, םלוע Django םולש",
    "a b, a b"
  })
  void turnsTheCharactersOfAPart(String logical, String onThePage) {
    assertThat(REORDERER.reorderRTLTextToLTR(logical)).isEqualTo(onThePage);
  }

  @Test
  void setsWordsAndElementsInTheirOrder() throws IOException {
    Inline.Code first = new Inline.Code("first");
    Inline.Code second = new Inline.Code("second");
    List<Inline> mixed =
        List.of(text("אבג "), first, text(" vs "), second, text(" דהו "), strong("זחט"));
    List<Inline> english =
        List.of(text("one "), strong("יכל"), text(" "), strong("מנס"), text(" two"));

    List<String> lines =
        lines(prose(p("Short."), new Block.Paragraph(mixed), new Block.Paragraph(english)));

    assertThat(lines).contains("טחז והד first vs second גבא").contains("one סנמ לכי two");
  }

  private static Inline strong(String words) {
    return new Inline.Strong(List.of(text(words)));
  }

  @Test
  void keepsTheBookValidAndTheSame() throws Exception {
    Guide guide =
        guide(
            prose(
                p("שלום"),
                new Block.Paragraph(List.of(text("אבג "), new Inline.Code("x"), text(" דהו 12"))),
                p("السلام عليكم")));
    byte[] book = write(guide);

    assertThat(write(guide)).isEqualTo(book);
    assertThat(Vera.failures(book, "ua1")).isEmpty();
    assertThat(Vera.failures(book, "2a")).isEmpty();
  }

  /** The lines as they stand on the page, from left to right, whatever their direction. */
  private static List<String> lines(Prose answer) throws IOException {
    Map<Integer, List<TextPosition>> byLine = new TreeMap<>();
    try (PDDocument pdf = Loader.loadPDF(write(guide(answer)))) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
              int line = getCurrentPageNo() * 10_000 + Math.round(position.getYDirAdj());
              byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(position);
            }
          };
      stripper.getText(pdf);
    }
    return byLine.values().stream()
        .map(
            line ->
                line.stream()
                    .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                    .map(TextPosition::getUnicode)
                    .collect(Collectors.joining())
                    .strip())
        .toList();
  }

  private static Guide guide(Prose answer) {
    Question question = BookFixture.question(1, "q", List.of(text("Title")), answer);
    return BookFixture.guide(
        List.of(
            BookFixture.section(
                1, "first", "First", Optional.empty(), List.of(question), Prose.EMPTY)),
        List.of());
  }

  private static byte[] write(Guide guide) throws IOException {
    return BookFixture.bookOf(guide);
  }
}
