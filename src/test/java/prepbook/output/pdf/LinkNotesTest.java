package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prepbook.model.prose.Block;
import prepbook.model.prose.Footnote;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/** Where a link leads, for readers of paper. */
class LinkNotesTest {
  private static String words;

  @BeforeAll
  static void build() throws IOException {
    Block first =
        p(
            text("A word"),
            new Inline.FootnoteReference(1),
            text(", "),
            link("https://example.org/one/", "first link"),
            text(", "),
            link("https://example.org/plain/", "example.org/plain"),
            text(" and "),
            link("mailto:a@example.org", "mail"),
            text("."));
    Block second =
        p(
            new Inline.Emphasis(List.of(link("https://example.org/two?a=b&c=d", "second link"))),
            text(", "),
            link("https://example.org/one/", "first again"),
            text(", "),
            link("#q", "inside"),
            text("."));
    Prose answer =
        new Prose(List.of(first, second), List.of(new Footnote(1, List.of(p("Author's note.")))));
    try (PDDocument book = Loader.loadPDF(BookFixture.bookOf(answer))) {
      words = new PDFTextStripper().getText(book);
    }
  }

  private static Inline link(String destination, String words) {
    return new Inline.Link(destination, Optional.empty(), List.of(text(words)), BookFixture.HERE);
  }

  @Test
  void standBehindTheAuthorsFootnotes() {
    assertThat(words)
        .containsPattern(
            "Author's note\\.\\s+https://example\\.org/one/\\s+"
                + "https://example\\.org/two\\?a=b&c=d")
        .containsPattern("(?m)^3\\.");
  }

  @Test
  void areMarkedInTheTextAndNamedOnce() {
    assertThat(words).containsPattern("first link\\s?2").containsPattern("second link\\s?3");
    assertThat(words).containsPattern("first again\\s?2");
    assertThat(words.split("https://example.org/one/", -1)).hasSize(2);
  }

  @Test
  void areNoneWhereTheWordsAreTheAddressOrThePageIsInTheBook() {
    assertThat(words)
        .doesNotContain("https://example.org/plain/", "mailto:")
        .doesNotContainPattern("(?m)^4\\.\\s");
  }
}
