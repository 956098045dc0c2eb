package prepbook.output.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Addresses;
import prepbook.model.Asset;
import prepbook.model.Guide;
import prepbook.model.LinkTarget;
import prepbook.model.Section;
import prepbook.model.prose.Inline;
import prepbook.model.prose.ProseWalk;

/** Finds pictures that the book cannot show: broken ones, and SVG that does more than draw. */
final class BrokenPictures {
  private final Guide guide;
  private final Pictures pictures;
  private final Map<String, Optional<String>> reasons = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private BrokenPictures(Guide guide, Pictures pictures) {
    this.guide = guide;
    this.pictures = pictures;
  }

  static List<Diagnostic> in(Guide guide, Pictures pictures) {
    BrokenPictures check = new BrokenPictures(guide, pictures);
    ProseWalk.inlines(
        guide.info().intro(),
        inline -> check.image(inline, guide::resolve, guide.info().source()::quoting));
    guide.sections().forEach(check::section);
    return check.problems;
  }

  private void section(Section section) {
    ProseWalk walk =
        new ProseWalk(
            block -> {},
            inline ->
                image(inline, source -> guide.resolve(section, source), section.source()::quoting));
    walk.walk(section.intro());
    section
        .questions()
        .forEach(
            question -> {
              walk.walkInlines(question.title());
              question.answer().ifPresent(answer -> walk.walk(answer.prose()));
            });
  }

  private void image(
      Inline inline, Function<String, LinkTarget> resolve, UnaryOperator<Diagnostic> quoting) {
    if (!(inline instanceof Inline.Image image)
        || Addresses.isRemote(image.source())
        || !(resolve.apply(image.source()) instanceof LinkTarget.ToAsset to)) {
      return;
    }
    Asset asset = to.asset();
    reasons
        .computeIfAbsent(asset.path(), path -> reason(asset))
        .map(reason -> "picture \"" + asset.path() + "\" cannot be printed: " + reason)
        .map(message -> Diagnostic.error(image.location(), "BROKEN-PICTURE", message))
        .map(found -> found.withHint("open it in a drawing program and export it as PNG"))
        .map(quoting)
        .ifPresent(problems::add);
  }

  private Optional<String> reason(Asset asset) {
    return pictures.read(asset) instanceof Pictures.Result.Broken broken
        ? Optional.of(broken.reason())
        : Optional.empty();
  }
}
