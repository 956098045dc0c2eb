package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.GuideInfo;
import prepbook.model.PrintPlan;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.prose.Prose;

class EditAddressTest {

  private static Optional<String> address(@Nullable String repository, String file, String path) {
    GuideInfo sample = SampleGuide.info(Optional.empty(), "en");
    GuideInfo info =
        new GuideInfo(
            "g",
            "G",
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.empty(),
            Prose.EMPTY,
            List.of(),
            Optional.empty(),
            sample.levels(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(repository),
            Map.of(),
            List.of(),
            PrintPlan.DEFAULT,
            new SourceText(file, ""));
    Question question =
        new Question(
            "q",
            1,
            Text.inlines("Q"),
            "Q",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            new SourceLocation("content/" + path, 41, 1));
    Section section =
        new Section(
            "a",
            1,
            path,
            "A",
            Optional.empty(),
            Optional.empty(),
            true,
            Prose.EMPTY,
            List.of(question),
            Set.of(),
            new SourceText("content/" + path, ""));
    return EditAddress.of(info, section, question);
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/me/guide, https://github.com/me/guide/edit/main/content/02-a.md#L41",
    "https://github.com/me/guide/, https://github.com/me/guide/edit/main/content/02-a.md#L41",
    "https://github.com/me/guide.git, https://github.com/me/guide/edit/main/content/02-a.md#L41",
    "https://github.com/me/guide/tree/next, https://github.com/me/guide/edit/next/02-a.md#L41",
    "https://github.com/me/guide/tree/next/docs/q/, https://github.com/me/guide/edit/next/docs/q/02-a.md#L41",
    "https://github.com/me/guide/blob/main/content, https://github.com/me/guide/edit/main/content/02-a.md#L41",
    "https://github.com/me/guide/blob/main/content/01-x.md, https://github.com/me/guide/edit/main/content/02-a.md#L41",
    "https://github.com/me/guide/blob/main/guide.yaml, https://github.com/me/guide/edit/main/02-a.md#L41",
    "https://www.github.com/me/guide, https://github.com/me/guide/edit/main/content/02-a.md#L41",
    "https://gitlab.com/a/b/-/blob/dev/q, https://gitlab.com/a/b/-/edit/dev/q/02-a.md#L41",
    "https://gitlab.com/a/b/guide, https://gitlab.com/a/b/guide/-/edit/main/content/02-a.md#L41",
    "https://gitlab.com/a/b/-/tree/dev/q?ref_type=heads, https://gitlab.com/a/b/-/edit/dev/q/02-a.md#L41",
  })
  void leadsToTheLineInTheHostsEditor(String repository, String expected) {
    assertThat(address(repository, "content/guide.yaml", "02-a.md")).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/me/guide",
    "https://github.com/",
    "https://github.com/me",
    "https://github.com/me/guide/issues",
    "https://github.com/me/guide/pull/3",
    "https://gitlab.com/a/b/-/issues",
    "https://notgithub.com/me/guide",
    "https://example.org/github.com/me/guide"
  })
  void isGivenForHostsThatAreKnownOnly(String repository) {
    assertThat(address(repository, "content/guide.yaml", "02-a.md")).isEmpty();
  }

  @Test
  void isNotGivenWithoutARepository() {
    assertThat(address(null, "content/guide.yaml", "02-a.md")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "questions/en/guide.yaml, questions/en/",
    "./content/guide.yaml, content/",
    "/home/me/guide/content/guide.yaml, content/",
    "../other/content/guide.yaml, content/",
    "'a b/guide.yaml', a%20b/",
  })
  void theFolderIsThatOfTheContent(String file, String folder) {
    assertThat(address("https://github.com/me/guide", file, "0+1 ü.md"))
        .contains("https://github.com/me/guide/edit/main/" + folder + "0%2B1%20ü.md#L41");
  }
}
