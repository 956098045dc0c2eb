package prepbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples that {@code search.js} is held to as well. */
class SearchWordsTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "words.txt",
      delimiterString = "→",
      emptyValue = "",
      nullValues = "none",
      quoteCharacter = '\u0001')
  void cutsTextIntoTheWordsThatCanBeSearchedFor(String text, String words) {
    List<String> found = new ArrayList<>();
    SearchWords.of(text == null ? "" : text, found::add);
    assertThat(String.join(" ", found)).isEqualTo(words == null ? "" : words);
  }
}
