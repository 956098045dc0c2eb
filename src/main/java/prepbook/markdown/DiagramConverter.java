package prepbook.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.Suggestion;
import prepbook.model.prose.Block;

/** Converts blocks of code that hold a diagram. */
final class DiagramConverter {

  /** The language that says so. */
  static final String LANGUAGE = "plantuml";

  private static final String ALTERNATIVE = "alt";
  private static final String CAPTION = "caption";
  private static final List<String> ATTRIBUTES = List.of(ALTERNATIVE, CAPTION);

  private final Reading reading;

  DiagramConverter(Reading reading) {
    this.reading = reading;
  }

  Block convert(FencedCodeBlock node, FenceInfo info) {
    String alternative = attribute(info.attributes(), ALTERNATIVE);
    if (alternative.isEmpty()) {
      reading.report(
          reading
              .error(
                  reading.offsetOf(node),
                  "DIAGRAM-WITHOUT-ALT",
                  "this diagram says nothing to those who cannot see it")
              .withHint("say what it shows: ```plantuml alt=\"A request passes …\""));
    }
    info.attributes().keySet().stream()
        .filter(name -> !ATTRIBUTES.contains(name))
        .forEach(name -> reportUnknown(name, node));
    return new Block.Diagram(
        node.getContentChars().toString(),
        alternative,
        Optional.of(attribute(info.attributes(), CAPTION)).filter(text -> !text.isEmpty()),
        reading.locationOf(node),
        firstLine(node));
  }

  private static String attribute(Map<String, String> attributes, String name) {
    return attributes.getOrDefault(name, "").strip();
  }

  private int firstLine(FencedCodeBlock node) {
    List<BasedSequence> lines = node.getContentLines();
    return lines.isEmpty()
        ? reading.locationOf(node).line()
        : reading.locationAt(reading.offset(lines.get(0).getStartOffset())).line();
  }

  private void reportUnknown(String name, FencedCodeBlock node) {
    int start = node.getInfo().getStartOffset();
    int at = Math.max(0, node.getInfo().toString().indexOf(name, LANGUAGE.length()));
    Diagnostic error =
        reading.error(
            reading.offset(start + at),
            "UNKNOWN-ATTRIBUTE",
            "a diagram has no attribute \"" + name + "\"");
    reading.report(
        error.withHint(
            Suggestion.nearest(name, ATTRIBUTES)
                .map(nearest -> "did you mean \"" + nearest + "\"?")
                .orElse("it has " + String.join(" and ", ATTRIBUTES))));
  }
}
