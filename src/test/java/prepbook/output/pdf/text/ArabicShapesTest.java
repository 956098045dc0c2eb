package prepbook.output.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.output.pdf.font.FontCoverage;
import prepbook.output.pdf.font.FontFamily;

/** Arabic letters have the shapes that they have beside their neighbours. */
class ArabicShapesTest {

  @ParameterizedTest
  @CsvSource({
    "ب, \uFE8F",
    "بب, \uFE91\uFE90",
    "ببب, \uFE91\uFE92\uFE90",
    "دب, \uFEA9\uFE8F",
    "لا, \uFEFB",
    "بلا, \uFE91\uFEFC",
    "بَب, \uFE91\u064E\uFE90",
    "چگ, \uFB7C\uFB93",
    "ب\u200Cب, \uFE8F\u200C\uFE8F",
    "a, a"
  })
  void givesArabicLettersTheirShapes(String letters, String shapes) {
    assertThat(ArabicShapes.shape(letters)).isEqualTo(shapes);
  }

  @Test
  void hasEveryShapeOfArabicAndPersianInTheFonts() {
    FontCoverage fonts = new FontCoverage(FontFamily.values());
    String letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی";
    for (int c : letters.codePoints().toArray()) {
      String letter = Character.toString(c);
      String all = letter + " ب" + letter + " " + letter + "ب ب" + letter + "ب لا بلا";
      assertThat(ArabicShapes.shape(all).codePoints().filter(s -> s != ' '))
          .as(letter)
          .allMatch(fonts::covers);
    }
  }
}
