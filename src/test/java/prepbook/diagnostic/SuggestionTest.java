package prepbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  @Test
  void findsTheNearestWithinAThirdOfTheWord() {
    List<String> known = List.of("title", "subtitle", "summary", "icon");
    assertThat(Suggestion.nearest("titel", known)).contains("title");
    assertThat(Suggestion.nearest("SUMARY", known)).contains("summary");
    assertThat(Suggestion.nearest("icno", known)).contains("icon");
    assertThat(Suggestion.nearest("author", known)).isEmpty();
    assertThat(Suggestion.nearest("", known)).isEmpty();
    assertThat(Suggestion.nearest("title", List.of())).isEmpty();
  }

  @Test
  void prefersTheFirstOfEquallyNearNames() {
    assertThat(Suggestion.nearest("bat", List.of("cat", "hat"))).contains("cat");
  }
}
