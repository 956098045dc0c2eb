package prepbook.check;

import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Addresses;
import prepbook.model.Asset;
import prepbook.model.Guide;
import prepbook.model.prose.Inline;

/** {@code MISSING-PICTURE}: every picture that is not remote lies in the content folder. */
public final class MissingPictures implements Check {

  @Override
  public void run(Guide guide, Consumer<Diagnostic> diagnostics) {
    Texts.visit(
        guide,
        (place, inline) -> {
          if (inline instanceof Inline.Image image && isMissing(guide, image)) {
            diagnostics.accept(place.source().quoting(diagnostic(guide, image)));
          }
        });
  }

  private static boolean isMissing(Guide guide, Inline.Image image) {
    return !Addresses.isRemote(image.source()) && guide.picture(image.source()).isEmpty();
  }

  private static Diagnostic diagnostic(Guide guide, Inline.Image image) {
    Diagnostic error =
        Diagnostic.error(
            image.location(),
            "MISSING-PICTURE",
            "there is no picture \"" + image.source() + "\" in the content folder");
    String path = Addresses.localPath(image.source()).orElse(image.source());
    return Suggestion.nearest(path, guide.assets().stream().map(Asset::path).toList())
        .map(name -> error.withHint("did you mean \"" + name + "\"?"))
        .orElse(error);
  }
}
