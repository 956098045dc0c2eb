package prepbook.check;

import java.util.Optional;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Addresses;
import prepbook.model.Guide;
import prepbook.model.LinkTarget;
import prepbook.model.prose.Inline;

/**
 * {@code BROKEN-LINK}: every link within the guide leads somewhere, and every address outside of it
 * is one that browsers can go to.
 */
public final class BrokenLinks implements Check {

  @Override
  public void run(Guide guide, Consumer<Diagnostic> diagnostics) {
    Texts.visit(
        guide,
        (place, inline) -> {
          if (inline instanceof Inline.Link link) {
            report(place, place.resolve(guide, link.destination()), link.location(), diagnostics);
          } else if (inline instanceof Inline.Image image && Addresses.isRemote(image.source())) {
            report(place, place.resolve(guide, image.source()), image.location(), diagnostics);
          }
        });
  }

  private static void report(
      Texts.Place place,
      LinkTarget target,
      SourceLocation location,
      Consumer<Diagnostic> diagnostics) {
    if (target instanceof LinkTarget.Broken broken) {
      diagnostics.accept(place.source().quoting(diagnostic(location, broken)));
    }
  }

  private static Diagnostic diagnostic(SourceLocation location, LinkTarget.Broken broken) {
    Diagnostic error = Diagnostic.error(location, "BROKEN-LINK", broken.reason());
    Optional<String> nearest =
        broken.candidates().size() == 1
            ? Optional.of(broken.candidates().get(0))
            : Suggestion.nearest(broken.wanted(), broken.candidates());
    return broken
        .advice()
        .or(() -> nearest.map(name -> "did you mean \"" + name + "\"?"))
        .map(error::withHint)
        .orElse(error);
  }
}
