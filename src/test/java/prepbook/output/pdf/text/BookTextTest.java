package prepbook.output.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.layout.Layout;
import prepbook.output.pdf.font.FontCoverage;
import prepbook.output.pdf.font.FontFamily;
import prepbook.output.pdf.style.StyleSheet;

/** What the book says itself. */
class BookTextTest {

  private static final Layout LAYOUT = new Layout(Optional.empty());

  @Test
  void countsWhatItHoldsInTheFormsOfTheLanguage() {
    assertThat(BookText.read(LAYOUT, "en").holds("Guide {1}", 1, 2))
        .isEqualTo("Guide {1}: 1 question in 2 sections.");
    assertThat(BookText.read(LAYOUT, "ru").holds("Книга", 21, 5))
        .isEqualTo("Книга: 21 вопрос, 5 разделов.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "hi", "ja"})
  void speaksEnglishWhereTheFontsLackTheLettersOrWordsAreMissing(String language) {
    assertThat(BookText.read(LAYOUT, language).contents()).isEqualTo("Contents");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "pt", "fr", "de", "ru", "ar"})
  void canPrintEveryLetterOfItsWords(String language) throws IOException {
    BookText.read(LAYOUT, language);
    String name = "print/messages_" + language + ".properties";
    Properties words = new Properties();
    words.load(new StringReader(LAYOUT.text(name)));
    FontCoverage fonts = new FontCoverage(FontFamily.values());

    assertThat(words.values()).hasSizeGreaterThan(20);
    assertThat(words.values())
        .allSatisfy(
            word ->
                assertThat(
                        ArabicShapes.shape(word.toString())
                            .codePoints()
                            .filter(c -> !Character.isSpaceChar(c) && !fonts.covers(c)))
                    .isEmpty());
  }

  @Test
  void thePagesNumberIsACssValue() {
    assertThat(StyleSheet.content("\"{0}\" of {1}", "counter(page)", "counter(pages)"))
        .isEqualTo("\"\\\"\" counter(page) \"\\\" of \" counter(pages) \"\"");
  }
}
