package prepbook.output.pdf.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Asset;
import prepbook.model.Guide;
import prepbook.model.Section;
import prepbook.model.prose.Inline;
import prepbook.model.prose.ProseWalk;

/** Finds pictures that the book cannot show: broken ones, and SVG that does more than draw. */
public final class BrokenPictures {
  private final Guide guide;
  private final Pictures pictures;
  private final boolean printed;
  private final List<Diagnostic> problems = new ArrayList<>();

  private BrokenPictures(Guide guide, Pictures pictures, boolean printed) {
    this.guide = guide;
    this.pictures = pictures;
    this.printed = printed;
  }

  /**
   * Finds them.
   *
   * @param printed whether there is a book, so that pictures for screens only are worth a word
   */
  public static List<Diagnostic> in(Guide guide, Pictures pictures, boolean printed) {
    BrokenPictures check = new BrokenPictures(guide, pictures, printed);
    ProseWalk.inlines(
        guide.info().intro(), inline -> check.image(inline, guide.info().source()::quoting));
    guide.sections().forEach(check::section);
    return check.problems;
  }

  private void section(Section section) {
    ProseWalk walk = new ProseWalk(block -> {}, inline -> image(inline, section.source()::quoting));
    walk.walk(section.intro());
    section
        .questions()
        .forEach(
            question -> {
              walk.walkInlines(question.title());
              question.answer().ifPresent(answer -> walk.walk(answer.prose()));
            });
  }

  private void image(Inline inline, UnaryOperator<Diagnostic> quoting) {
    if (inline instanceof Inline.Image image) {
      guide
          .picture(image.source())
          .flatMap(asset -> problem(image, asset))
          .map(quoting)
          .ifPresent(problems::add);
    }
  }

  private Optional<Diagnostic> problem(Inline.Image image, Asset asset) {
    String picture = "picture \"" + asset.path() + "\" ";
    Pictures.Result result = pictures.read(asset);
    if (result instanceof Pictures.Result.Broken broken) {
      String message = picture + "cannot be printed: " + broken.reason();
      return Optional.of(
          Diagnostic.error(image.location(), "BROKEN-PICTURE", message)
              .withHint("open it in a drawing program and export it as PNG"));
    }
    if (printed && result instanceof Pictures.Result.ScreenOnly screen) {
      String message =
          picture
              + "is "
              + screen.format()
              + ", which only screens can show, so the book has its alternative text instead";
      return Optional.of(
          Diagnostic.warning(image.location(), "PICTURE-NOT-PRINTED", message)
              .withHint("use PNG, JPEG or SVG if the book is to show it too"));
    }
    return Optional.empty();
  }
}
