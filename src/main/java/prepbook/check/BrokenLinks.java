package prepbook.check;

import java.util.Optional;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Guide;
import prepbook.model.LinkTarget;
import prepbook.model.prose.Inline;

/** {@code BROKEN-LINK}: every link within the guide leads somewhere. */
public final class BrokenLinks implements Check {

  @Override
  public void run(Guide guide, Consumer<Diagnostic> diagnostics) {
    Texts.visit(
        guide,
        (place, inline) -> {
          if (inline instanceof Inline.Link link
              && place.resolve(guide, link.destination()) instanceof LinkTarget.Broken broken) {
            diagnostics.accept(place.source().quoting(diagnostic(link, broken)));
          }
        });
  }

  private static Diagnostic diagnostic(Inline.Link link, LinkTarget.Broken broken) {
    Diagnostic error = Diagnostic.error(link.location(), "BROKEN-LINK", broken.reason());
    Optional<String> nearest =
        broken.candidates().size() == 1
            ? Optional.of(broken.candidates().get(0))
            : Suggestion.nearest(broken.wanted(), broken.candidates());
    return nearest.map(name -> error.withHint("did you mean \"" + name + "\"?")).orElse(error);
  }
}
