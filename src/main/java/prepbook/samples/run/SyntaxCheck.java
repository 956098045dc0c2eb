package prepbook.samples.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.Runner;
import prepbook.samples.Sample;
import prepbook.samples.SampleText;

/** {@code SAMPLE-SYNTAX}: JSON, YAML, TOML and shell scripts in answers can be parsed. */
final class SyntaxCheck {

  private static final Syntax JSON = new JacksonSyntax(new JsonFactory(), true);
  private static final Syntax YAML = new JacksonSyntax(new YAMLFactory(), false);
  private static final Syntax TOML = new JacksonSyntax(new TomlFactory(), false);

  private final Map<String, Syntax> byLanguage;
  private final boolean requireAll;

  SyntaxCheck(Workplace workplace, List<Runner> runners, boolean requireAll) {
    this.requireAll = requireAll;
    Syntax bash = new BashSyntax(workplace);
    Map<String, Syntax> known = new HashMap<>();
    for (String language : Sample.PARSED) {
      known.put(
          language,
          switch (language) {
            case "json" -> JSON;
            case "yaml" -> YAML;
            case "toml" -> TOML;
            default -> bash;
          });
    }
    runners.forEach(
        runner -> runner.languages().forEach(language -> known.remove(Sample.standard(language))));
    this.byLanguage = Map.copyOf(known);
  }

  /** Reports what is malformed in a text; tells whether all could be looked at. */
  boolean check(SampleText text, Consumer<Diagnostic> diagnostics)
      throws IOException, InterruptedException {
    boolean all = true;
    for (Sample sample : text.samples()) {
      Optional<Syntax> syntax =
          Optional.ofNullable(byLanguage.get(sample.standardLanguage()))
              .filter(found -> !sample.isShownOnly());
      if (syntax.isPresent()) {
        try {
          syntax
              .get()
              .problem(sample.code())
              .ifPresent(problem -> diagnostics.accept(error(text, sample, problem)));
        } catch (Workplace.CannotStart e) {
          all = false;
          diagnostics.accept(skipped(text, sample));
        }
      }
    }
    return all;
  }

  private Diagnostic skipped(SampleText text, Sample sample) {
    SourceLocation location = sample.location();
    String message = "there is no bash to parse it";
    Diagnostic diagnostic =
        requireAll
            ? Diagnostic.error(location, "SAMPLE-SKIPPED", message)
            : Diagnostic.warning(location, "SAMPLE-SKIPPED", message);
    return text.source().quoting(diagnostic.withHint("install bash"));
  }

  private static Diagnostic error(SampleText text, Sample sample, Syntax.Problem problem) {
    SourceLocation start = text.locationOf(sample, problem.line());
    SourceLocation location = start;
    List<String> lines = sample.code().lines().toList();
    if (problem.column() > 0 && problem.line() <= lines.size()) {
      String line = lines.get(problem.line() - 1);
      int indent = line.length() - line.stripLeading().length();
      int column = Math.max(1, start.column() - indent + problem.column() - 1);
      location = new SourceLocation(start.file(), start.line(), column);
    }
    return text.source()
        .quoting(
            Diagnostic.error(
                    location,
                    "SAMPLE-SYNTAX",
                    "malformed " + sample.language() + ": " + problem.message())
                .withHint("a fragment that no parser takes needs norun=\"the reason\""));
  }
}
