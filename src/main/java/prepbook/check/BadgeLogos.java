package prepbook.check;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Badge;
import prepbook.model.Guide;

/** {@code BAD-VALUE}: every badge's logo is one that can be drawn. */
public final class BadgeLogos implements Check {

  private final Predicate<String> known;
  private final Supplier<Collection<String>> names;

  /**
   * Prepares the check.
   *
   * @param known whether there is a logo of a name
   * @param names the names of all logos; only asked for when one is unknown
   */
  public BadgeLogos(Predicate<String> known, Supplier<Collection<String>> names) {
    this.known = known;
    this.names = names;
  }

  @Override
  public void run(Guide guide, Consumer<Diagnostic> diagnostics) {
    guide.info().badges().stream()
        .map(Badge::logo)
        .flatMap(Optional::stream)
        .filter(logo -> !known.test(logo.name()))
        .map(this::unknown)
        .map(guide.info().source()::quoting)
        .forEach(diagnostics);
  }

  private Diagnostic unknown(Badge.Logo logo) {
    return Diagnostic.error(logo.location(), "BAD-VALUE", "unknown logo \"" + logo.name() + "\"")
        .withHint(
            Suggestion.nearest(logo.name(), names.get())
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("take a name from simpleicons.org, such as python, or leave it out"));
  }
}
