package prepbook.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Guide;
import prepbook.model.LinkTarget;
import prepbook.model.Redirect;
import prepbook.model.Section;

/** {@code BROKEN-REDIRECT}: every retired id leads to a question, and is itself free. */
public final class Redirects implements Check {

  @Override
  public void run(Guide guide, Consumer<Diagnostic> diagnostics) {
    guide
        .info()
        .redirects()
        .forEach(
            (retired, redirect) ->
                problem(guide, retired, redirect)
                    .map(guide.info().source()::quoting)
                    .ifPresent(diagnostics));
  }

  private static Optional<Diagnostic> problem(Guide guide, String retired, Redirect redirect) {
    SourceLocation location = redirect.location();
    if (guide.questionIds().contains(retired)) {
      return Optional.of(
          error(location, "\"" + retired + "\" is still the id of a question")
              .withHint("take the redirect out, or give the question another id"));
    }
    if (goesInCircle(retired, guide.info().redirects())) {
      return Optional.of(error(location, "the redirect of \"" + retired + "\" goes in a circle"));
    }
    Optional<LinkTarget.ToQuestion> found = guide.question(retired);
    if (found.isPresent()) {
      Section section = found.get().section();
      return section.anchors().contains(retired)
          ? Optional.of(
              error(location, "\"" + retired + "\" is the id of a heading in " + section.path())
                  .withHint("take the redirect out, or write the heading in other words"))
          : Optional.empty();
    }
    String heir = redirect.heir();
    Diagnostic error = error(location, "no question \"" + heir + "\"");
    return Optional.of(
        Suggestion.nearest(heir, guide.questionIds())
            .map(name -> error.withHint("did you mean \"" + name + "\"?"))
            .orElse(error));
  }

  private static Diagnostic error(SourceLocation location, String message) {
    return Diagnostic.error(location, "BROKEN-REDIRECT", message);
  }

  private static boolean goesInCircle(String start, Map<String, Redirect> redirects) {
    Set<String> seen = new HashSet<>();
    Redirect next = redirects.get(start);
    while (next != null) {
      if (!seen.add(next.heir())) {
        return true;
      }
      next = redirects.get(next.heir());
    }
    return false;
  }
}
