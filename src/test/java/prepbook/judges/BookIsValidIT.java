package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.judges.BuiltGuide.Site;
import prepbook.judges.PdfText.OutlineEntry;

/** The printed book is what the standards ask for, and nothing got lost on the way to paper. */
@ExtendWith(BuiltGuide.class)
class BookIsValidIT {

  @ParameterizedTest
  @ValueSource(strings = {"ua1", "2a"})
  void veraPdfFindsNothing(String flavour, Site site) throws Exception {
    assertThat(VeraPdf.failures(site.pdf(), flavour)).isEmpty();
  }

  @Test
  void qpdfFindsNothing(Site site) throws Exception {
    assertThat(Qpdf.problems(site.pdf())).isEmpty();
  }

  @Test
  void textHoldsNoLigatureAndNoReplacementCharacter(Site site) throws IOException {
    try (PdfText book = new PdfText(site.pdf())) {
      assertThat(book.text()).doesNotContainPattern("[\\uFB00-\\uFB06\\uFFFD\\u0000]");
    }
  }

  @Test
  void everyCharacterOfTheWebsiteIsInTheBook(Site site) throws IOException {
    Set<String> onScreen = new TreeSet<>();
    for (String page : site.pages()) {
      Jsoup.parse(site.folder().resolve(page), "UTF-8")
          .select("details.question, .intro")
          .forEach(element -> onScreen.addAll(characters(element.wholeText())));
    }
    try (PdfText book = new PdfText(site.pdf())) {
      assertThat(characters(book.text())).containsAll(onScreen);
    }
  }

  /** All characters but white space and symbols: among those are emoji, which are pictures. */
  private static Set<String> characters(String text) {
    return text.codePoints()
        .filter(Character::isDefined)
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.OTHER_SYMBOL)
        .filter(c -> Character.getType(c) != Character.FORMAT && !(c >= 0xFE00 && c <= 0xFE0F))
        .mapToObj(Character::toString)
        .collect(Collectors.toSet());
  }

  @Test
  void everyInternalLinkHasATarget(Site site) throws IOException {
    try (PdfText book = new PdfText(site.pdf())) {
      assertThat(book.deadLinks()).isEmpty();
      // Each question at least in the contents.
      assertThat(book.internalLinks()).isGreaterThan(50);
    }
  }

  @Test
  void theOutlineNestsQuestionsInSections(Site site) throws IOException {
    try (PdfText book = new PdfText(site.pdf())) {
      List<OutlineEntry> outline = book.outline();

      assertThat(outline).allMatch(entry -> entry.page() >= 0 && entry.depth() <= 1);
      assertThat(outline).filteredOn(entry -> entry.depth() == 1).hasSize(50);
      assertThat(outline).extracting(OutlineEntry::page).isSorted();
      List<String> outer =
          outline.stream().filter(entry -> entry.depth() == 0).map(OutlineEntry::title).toList();
      assertThat(String.join("\n", outer))
          .containsSubsequence(
              "Core Django",
              "Models & ORM",
              "Views & Templates",
              "Authentication & Authorization",
              "Middleware, Caching & Performance",
              "Code Quality Awareness",
              "Production & Debugging Awareness",
              "Tips & Best Practices");
    }
  }

  @Test
  void everyFontIsEmbeddedAsASubset(Site site) throws IOException {
    try (PdfText book = new PdfText(site.pdf())) {
      assertThat(book.fonts()).isNotEmpty();
      assertThat(book.fonts().values()).containsOnly("");
    }
  }

  @Test
  void noTwoPagesInARowAreEmpty(Site site) throws IOException {
    try (PdfText book = new PdfText(site.pdf())) {
      List<Boolean> empty =
          book.pages(true).stream()
              .map(page -> page.replaceAll("page \\d+ of \\d+", "").isBlank())
              .toList();
      assertThat(empty).doesNotContainSequence(true, true);
    }
  }

  @Test
  void noGroundOfCodeStandsAloneOnAPage(Site site) throws IOException {
    try (PDDocument book = Loader.loadPDF(site.pdf().toFile())) {
      assertThat(GroundedBoxes.on(book)).anyMatch(count -> count > 2);
      assertThat(GroundedBoxes.emptyOn(book)).isEmpty();
    }
  }
}
