package prepbook.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LanguagesIT compares all languages with a browser's. */
class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en;    999; 1,234; 1,234,567; 2.2
          en-IN; 999; 1,234; 12,34,567; 2.2
          hi;    999; 1,234; 12,34,567; 2.2
          es;    999; 1234;  1.234.567; 2,2
          es-MX; 999; 1,234; 1,234,567; 2.2
          de;    999; 1.234; 1.234.567; 2,2
          fr;    999; 1\u202f234; 1\u202f234\u202f567; 2,2
          ru;    999; 1\u00a0234; 1\u00a0234\u00a0567; 2,2
          pt-PT; 999; 1234;  1\u00a0234\u00a0567; 2,2
          zh;    999; 1,234; 1,234,567; 2.2
          ar;    999; 1,234; 1,234,567; 2.2
          ar-MA; 999; 1.234; 1.234.567; 2,2
          tlh;   999; 1,234; 1,234,567; 2.2
          """)
  void writesNumbersAsTheLanguageDoes(
      String language, String hundreds, String thousands, String millions, String tenths) {
    Numerals numerals = Numerals.of(language);
    assertThat(numerals.whole(999)).isEqualTo(hundreds);
    assertThat(numerals.whole(1_234)).isEqualTo(thousands);
    assertThat(numerals.whole(1_234_567)).isEqualTo(millions);
    assertThat(numerals.tenths(2.15)).isEqualTo(tenths);
  }
}
