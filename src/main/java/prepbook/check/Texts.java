package prepbook.check;

import java.util.Optional;
import java.util.function.BiConsumer;
import prepbook.model.Answer;
import prepbook.model.Guide;
import prepbook.model.LinkTarget;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.prose.Inline;
import prepbook.model.prose.ProseWalk;

/** Leads checks through all running text of a guide. */
final class Texts {

  private Texts() {}

  /**
   * The place where a text stands.
   *
   * @param section its section; absent for the guide's intro
   * @param source its file
   */
  record Place(Optional<Section> section, SourceText source) {

    /** What a link in this place means. */
    LinkTarget resolve(Guide guide, String destination) {
      return section.isPresent()
          ? guide.resolve(section.get(), destination)
          : guide.resolve(destination);
    }
  }

  /** Visits every inline. */
  static void visit(Guide guide, BiConsumer<Place, Inline> visitor) {
    Place front = new Place(Optional.empty(), guide.info().source());
    ProseWalk.inlines(guide.info().intro(), inline -> visitor.accept(front, inline));
    for (Section section : guide.sections()) {
      Place here = new Place(Optional.of(section), section.source());
      ProseWalk walk = new ProseWalk(block -> {}, inline -> visitor.accept(here, inline));
      walk.walk(section.intro());
      for (Question question : section.questions()) {
        walk.walkInlines(question.title());
        question.answer().map(Answer::prose).ifPresent(walk::walk);
      }
    }
  }
}
