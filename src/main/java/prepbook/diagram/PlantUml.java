package prepbook.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.core.ImageData;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.log.Logme;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;
import net.sourceforge.plantuml.warning.Warning;

/**
 * Draws with PlantUML, in its sandbox: no file, no network, no variable of the environment.
 *
 * <p>PlantUML draws its complaints as pictures; none of them passes here.
 */
final class PlantUml {

  private static final String PROFILE = "PLANTUML_SECURITY_PROFILE";

  /** What PlantUML may take a text for; the rest is old, needs other programs or is a joke. */
  private static final Set<String> DRAWN =
      Set.of(
          "SequenceDiagram",
          "ActivityDiagram3",
          "DescriptionDiagram",
          "ClassDiagram",
          "StateDiagram",
          "MindMapDiagram",
          "WBSDiagram",
          "JsonDiagram");

  private static final Pattern ASSUMED = Pattern.compile(".*\\(Assumed diagram type: (\\w+)\\)");

  static {
    // Read once, when the first class asks for it; so this must come before.
    System.setProperty(PROFILE, SecurityProfile.SANDBOX.name());
    if (SecurityUtils.getSecurityProfile() != SecurityProfile.SANDBOX) {
      throw new IllegalStateException("PlantUML is not in its sandbox");
    }
    // Where it fails it would write stack traces to the terminal; we report its failures ourselves.
    Logme.MODE_VEGA = true;
    Widths.mend();
  }

  private PlantUml() {}

  /** A picture as SVG, or what is wrong. */
  sealed interface Result {
    /** The picture. */
    record Svg(String text) implements Result {}

    /** None, because of this. */
    record Failed(Flaw flaw) implements Result {}
  }

  /** Draws a screened text. */
  static Result draw(DiagramText text) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("@start" + text.kind().word());
    lines.addAll(Theme.linesFor(text.kind()));
    int before = lines.size();
    lines.addAll(text.lines());
    lines.add("@end" + text.kind().word());
    List<BlockUml> blocks = new SourceStringReader(String.join("\n", lines)).getBlocks();
    if (blocks.size() != 1) {
      throw new IllegalStateException("a diagram of " + blocks.size() + " blocks");
    }
    Diagram diagram = blocks.get(0).getDiagram();
    if (diagram instanceof PSystemError error) {
      return new Result.Failed(flaw(error, text, before));
    }
    String name = diagram.getClass().getSimpleName();
    if (name.equals("PSystemWelcome")) {
      return new Result.Failed(DiagramText.empty());
    }
    if (!DRAWN.contains(name)) {
      return new Result.Failed(otherKind());
    }
    Result result = draw(diagram);
    // It draws them above the picture.
    return diagram.getWarnings().stream()
        .findFirst()
        .<Result>map(warning -> new Result.Failed(flaw(warning)))
        .orElse(result);
  }

  private static Result draw(Diagram diagram) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FileFormatOption format = new FileFormatOption(FileFormat.SVG_DETERMINISTIC, false);
    ImageData image = diagram.exportDiagram(out, 0, format);
    Throwable cause = image.getRootCause();
    if (cause != null || image.getStatus() != 0) {
      String reason = cause == null ? "status " + image.getStatus() : cause.toString();
      return new Result.Failed(crash(reason));
    }
    return new Result.Svg(out.toString(StandardCharsets.UTF_8));
  }

  static Flaw crash(String reason) {
    return Flaw.ofWhole(
        "DIAGRAM-ERROR",
        "PlantUML fails at this diagram: " + reason.lines().findFirst().orElse(""),
        "draw it in another way");
  }

  private static Flaw otherKind() {
    return Flaw.ofWhole(
        "DIAGRAM-KIND",
        "this is none of the diagrams that are drawn here",
        "drawn are sequence, activity (the new syntax), component, deployment, use case, state, class"
            + " and object diagrams, mind maps, work breakdowns, JSON and YAML");
  }

  private static Flaw flaw(Warning warning) {
    return Flaw.ofWhole(
        "DIAGRAM-ERROR",
        "PlantUML warns: " + warning.asSingleLine().strip(),
        "mend it; warnings would stand in the picture");
  }

  private static Flaw flaw(PSystemError error, DiagramText text, int before) {
    ErrorUml first = error.getFirstError();
    int line = first.getPosition() - before;
    Matcher assumed = ASSUMED.matcher(first.getError());
    // At its first line PlantUML has nothing to go by.
    String hint =
        line > 0 && assumed.matches()
            ? "it takes the diagram for one of kind %1$s; see plantuml.com/%1$s-diagram"
                .formatted(assumed.group(1))
            : "see plantuml.com for what it understands";
    String message = message(first.getError());
    if (line < 0 || line >= text.lines().size()) {
      return Flaw.ofWhole("DIAGRAM-ERROR", message, hint);
    }
    return Flaw.of(
        line + text.offset(), text.lines().get(line).strip(), "DIAGRAM-ERROR", message, hint);
  }

  private static String message(String error) {
    String what = error.replaceFirst("\\s*\\(Assumed diagram type: \\w+\\)", "").strip();
    if (what.isEmpty() || what.startsWith("Syntax Error")) {
      return "PlantUML does not understand this line";
    }
    return "PlantUML cannot draw this: "
        + Character.toLowerCase(what.charAt(0))
        + what.substring(1).lines().findFirst().orElse("");
  }
}
