package prepbook.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.diagram.DiagramRenderer;
import prepbook.diagram.Drawn;
import prepbook.diagram.Flaw;
import prepbook.model.Answer;
import prepbook.model.GuideInfo;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.drawing.Drawing;
import prepbook.model.prose.Block;
import prepbook.model.prose.ProseWalk;

/** Draws the diagrams of a guide, side by side and each text once. */
final class DiagramReader {

  private final Consumer<Diagnostic> diagnostics;

  DiagramReader(Consumer<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A diagram and the file it stands in. */
  private record Place(Block.Diagram diagram, SourceText source) {}

  /** Draws them; in the order of the text. */
  Map<Block.Diagram, Drawing> draw(GuideInfo info, List<Section> sections) {
    List<Place> places = places(info, sections);
    Map<String, Drawn> drawn = draw(places);
    Map<Block.Diagram, Drawing> drawings = new LinkedHashMap<>();
    for (Place place : places) {
      Drawn result = drawn.get(place.diagram().source());
      if (result instanceof Drawn.Picture picture) {
        drawings.put(place.diagram(), picture.drawing());
      } else if (result instanceof Drawn.Flawed flawed) {
        flawed.flaws().forEach(flaw -> diagnostics.accept(diagnostic(place, flaw)));
      }
    }
    return drawings;
  }

  private static Map<String, Drawn> draw(List<Place> places) {
    Map<String, Drawn> drawn = new ConcurrentHashMap<>();
    DiagramRenderer renderer = new DiagramRenderer();
    places.stream().map(place -> place.diagram().source()).distinct().toList().parallelStream()
        .forEach(source -> drawn.put(source, renderer.draw(source)));
    return drawn;
  }

  private static List<Place> places(GuideInfo info, List<Section> sections) {
    List<Place> places = new ArrayList<>();
    collect(info.source(), places).walk(info.intro());
    for (Section section : sections) {
      ProseWalk walk = collect(section.source(), places);
      walk.walk(section.intro());
      section.questions().forEach(q -> q.answer().map(Answer::prose).ifPresent(walk::walk));
    }
    return places;
  }

  private static ProseWalk collect(SourceText source, List<Place> places) {
    return new ProseWalk(
        block -> {
          if (block instanceof Block.Diagram diagram) {
            places.add(new Place(diagram, source));
          }
        },
        inline -> {});
  }

  /** The lines of a diagram follow each other in the file, whatever stands before them. */
  private static Diagnostic diagnostic(Place place, Flaw flaw) {
    SourceLocation location = place.diagram().location();
    if (flaw.line() >= 0) {
      int line = Math.min(place.diagram().firstLine() + flaw.line(), place.source().lineCount());
      int column = Math.max(0, place.source().line(line).indexOf(flaw.part()));
      location = new SourceLocation(location.file(), line, column + 1);
    }
    Diagnostic error = Diagnostic.error(location, flaw.code(), flaw.message());
    return place.source().quoting(flaw.hint().map(error::withHint).orElse(error));
  }
}
