package prepbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import prepbook.model.Guide;
import prepbook.samples.Sample;
import prepbook.samples.SampleText;
import prepbook.samples.SampleTexts;
import prepbook.source.GuideReader;

/** The code of the answers fails where what it tells of does not happen. */
class SamplesProveTest {

  private static final Set<String> PROGRAM = Set.of("python", "");

  /** A {@code try} of the program itself, with all that belongs to it. */
  private static final Pattern TRY =
      Pattern.compile(
          "^try:.*\\R(?:(?:[ )\\]}]|except\\b|else:|finally:).*\\R|\\R)*", Pattern.MULTILINE);

  private static final Pattern EXCEPT = Pattern.compile("^except\\b", Pattern.MULTILINE);

  /** Where nothing was raised, this fails; a {@code raise} at the end cannot be missed. */
  private static final Pattern CANNOT_PASS =
      Pattern.compile("^else:|^    +raise\\b", Pattern.MULTILINE);

  private static final Pattern ASSERT = Pattern.compile("^ *assert ", Pattern.MULTILINE);

  @Test
  void whoeverExpectsAnExceptionMissesItWhenItDoesNotCome() throws IOException {
    Guide guide = new GuideReader(Path.of("content")).read().guide().orElseThrow();

    List<String> unproved = new ArrayList<>();
    int expected = 0;
    for (SampleText text : SampleTexts.of(guide)) {
      List<Sample> samples = text.samples();
      for (int i = 0; i < samples.size(); i++) {
        Sample sample = samples.get(i);
        if (!PROGRAM.contains(sample.language()) || sample.file().isPresent()) {
          continue;
        }
        for (MatchResult found : TRY.matcher(sample.code()).results().toList()) {
          if (EXCEPT.matcher(found.group()).find()) {
            expected++;
            String behind = sample.code().substring(found.end());
            if (behind.isBlank() && i + 1 < samples.size() && samples.get(i + 1).hidden()) {
              behind = samples.get(i + 1).code().lines().findFirst().orElse("");
            }
            if (!CANNOT_PASS.matcher(found.group()).find() && !isProved(behind)) {
              int line = (int) sample.code().substring(0, found.start()).lines().count() + 1;
              unproved.add(text.locationOf(sample, line).toString());
            }
          }
        }
      }
    }

    assertThat(expected).isGreaterThan(50);
    assertThat(unproved).isEmpty();
  }

  /** Whether one of the next few lines asserts what the exception has left. */
  private static boolean isProved(String behind) {
    String next =
        String.join("\n", behind.lines().filter(line -> !line.isBlank()).limit(3).toList());
    return ASSERT.matcher(next).find();
  }
}
