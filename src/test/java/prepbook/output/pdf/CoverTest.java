package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;
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
import prepbook.diagnostic.SourceLocation;
import prepbook.layout.Layout;
import prepbook.model.Badge;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.SourceText;
import prepbook.model.prose.Prose;

/** What {@code guide.yaml} says stands on the cover, all of it. */
class CoverTest {
  private static final float LEFT = 24 / 25.4f * 72 - 1;
  private static final float RIGHT = (210 - 24) / 25.4f * 72 + 1;

  private static Guide guide(String edition, Badge badge, String source) {
    Guide guide =
        BookFixture.guide(
            List.of(
                BookFixture.section(
                    1,
                    "first",
                    "First",
                    Optional.empty(),
                    List.of(BookFixture.question(1, "q", List.of(text("Title")), prose(p("x")))),
                    Prose.EMPTY)),
            List.of());
    GuideInfo old = guide.info();
    GuideInfo info =
        new GuideInfo(
            old.id(),
            "Fixture \uD83C\uDF89",
            old.subtitle(),
            old.icon(),
            old.language(),
            old.description(),
            old.intro(),
            List.of(badge),
            old.author(),
            old.levels(),
            old.license(),
            Optional.of(edition),
            old.url(),
            old.repository(),
            old.redirects(),
            old.runners(),
            old.print(),
            new SourceText("content/guide.yaml", source));
    return new Guide(info, guide.sections(), guide.assets());
  }

  private static Badge badge(String label, String value) {
    return new Badge(
        label,
        value,
        "#007ec6",
        Optional.of(new Badge.Logo("python", SourceLocation.startOf("content/guide.yaml"))));
  }

  @Test
  void drawsEmojiInBadgesInTheEditionAndInTheColophon() throws IOException {
    try (PDDocument pdf =
        open(guide("2026 \uD83C\uDF89", badge("Go \uD83D\uDE80", "\u2705"), ""))) {
      String all = new PDFTextStripper().getText(pdf);
      // The engine prints what it has no glyph for as "#", with which the tags begin, too.
      assertThat(all.replaceAll("#(orm|performance)", "")).contains("GO").doesNotContain("#");
    }
  }

  @Test
  void keepsALongBadgeWithinTheMargins() throws IOException {
    List<String> labels = List.of("seventy letters ".repeat(5), "w".repeat(150));
    for (String label : labels) {
      try (PDDocument pdf = open(guide("1", badge(label, "3.11"), ""))) {
        List<TextPosition> cover = cover(pdf);
        assertThat(cover)
            .filteredOn(letter -> !letter.getUnicode().isBlank())
            .allMatch(letter -> letter.getXDirAdj() >= LEFT)
            .allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() <= RIGHT);
        assertThat(letters(cover)).contains("3.11");
      }
    }
  }

  @Test
  void reportsACharacterOfABadgeAtItsPlace() throws IOException {
    String source = "title: T\nbadges:\n  - { label: a\u4E02, value: b }\n";
    Guide guide = guide("1", badge("a\u4E02", "b"), source);

    assertThat(new PdfOutput(new Layout(Optional.empty())).problems(guide))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found)
                  .hasToString(
                      "content/guide.yaml:3:15: error UNPRINTABLE-CHARACTER: no font can print"
                          + " \"\u4E02\" (U+4E02)");
              assertThat(found.hint())
                  .contains(
                      "the book's fonts have Latin, Greek, Cyrillic, Hebrew, Arabic and symbols;"
                          + " write this character another way");
              assertThat(found.sourceLine()).contains("  - { label: a\u4E02, value: b }");
            });
  }

  private static List<TextPosition> cover(PDDocument pdf) throws IOException {
    List<TextPosition> found = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            found.add(position);
          }
        };
    stripper.setEndPage(1);
    stripper.getText(pdf);
    return found;
  }

  private static String letters(List<TextPosition> positions) {
    StringBuilder letters = new StringBuilder();
    positions.forEach(position -> letters.append(position.getUnicode()));
    return letters.toString();
  }

  private static PDDocument open(Guide guide) throws IOException {
    return Loader.loadPDF(BookFixture.bookOf(guide));
  }
}
