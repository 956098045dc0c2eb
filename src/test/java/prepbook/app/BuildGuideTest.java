package prepbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildGuideTest {

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"## One?, checking 1 question", "'## One?\n\n## Two?', checking 2 questions"})
  void saysHowManyQuestionsItChecks(String body, String step) throws IOException {
    Path content = Files.createDirectory(temp.resolve("content"));
    Files.writeString(content.resolve("guide.yaml"), "title: A guide\n");
    Files.writeString(content.resolve("01-a.md"), "---\ntitle: A\n---\n\n" + body + "\n");
    List<String> steps = new ArrayList<>();

    new BuildGuide(
            new BuildGuide.Request(
                content, Optional.empty(), temp.resolve("site"), false, Optional.empty()),
            steps::add)
        .run();

    assertThat(steps).contains(step);
  }
}
