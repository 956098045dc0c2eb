package prepbook.samples.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shell scripts, which {@code bash -n} reads without running anything. */
final class BashSyntax implements Syntax {

  private static final Limits LIMITS = Limits.seconds(10);
  private static final Pattern ERROR = Pattern.compile("(?m)^[^\\n]*?line ([0-9]+): ([^\\n]*)");

  private final Workplace workplace;

  BashSyntax(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Optional<Problem> problem(String code) throws IOException, InterruptedException {
    try (Workplace.Place place = workplace.place()) {
      Ending ending = workplace.run(List.of("bash", "-n"), place, code, LIMITS);
      Matcher error = ERROR.matcher(ending.output());
      if (error.find()) {
        return Optional.of(
            new Problem(Integer.parseInt(error.group(1)), 0, OneLine.of(error.group(2))));
      }
      return ending.exitCode() == 0
          ? Optional.empty()
          : Optional.of(new Problem(1, 0, "bash cannot read it: " + OneLine.of(ending.output())));
    }
  }
}
