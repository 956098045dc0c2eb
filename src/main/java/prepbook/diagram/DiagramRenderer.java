package prepbook.diagram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Draws diagrams that are written as PlantUML.
 *
 * <p>The same text gives the same drawing on any machine. Safe for use by several threads.
 */
public final class DiagramRenderer {

  /** A hundred times what a large diagram takes, cold. */
  private static final int LIMIT_SECONDS = 20;

  private static final String COMPLAINT = "Your data does not sound like";

  /** Reserved, not used: the layout recurses. */
  private static final long STACK_BYTES = 64L << 20;

  private final int limitSeconds;

  /** Prepares a renderer; PlantUML is loaded with the first diagram. */
  public DiagramRenderer() {
    this(LIMIT_SECONDS);
  }

  DiagramRenderer(int limitSeconds) {
    this.limitSeconds = limitSeconds;
  }

  /**
   * Draws a diagram.
   *
   * @param source its text; the lines {@code @startuml} and {@code @enduml} may be left out
   */
  public Drawn draw(String source) {
    List<Flaw> flaws = new ArrayList<>();
    Optional<DiagramText> text = DiagramText.parse(source, flaws);
    text.ifPresent(parsed -> TextScreen.check(parsed, flaws));
    if (text.isEmpty() || !flaws.isEmpty()) {
      return new Drawn.Flawed(flaws);
    }
    return withinTheLimit(text.get());
  }

  private Drawn withinTheLimit(DiagramText text) {
    FutureTask<Drawn> task = new FutureTask<>(() -> draw(text));
    Thread thread = new Thread(null, task, "diagram", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limitSeconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // It cannot be stopped if it does not want to, but as a daemon it does not outlive the
      // program.
      task.cancel(true);
      return Drawn.Flawed.of(
          Flaw.ofWhole(
              "DIAGRAM-TOO-SLOW",
              "this diagram is not drawn after " + limitSeconds + " seconds",
              "show less, or make it several diagrams"));
    } catch (ExecutionException e) {
      return failed(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** PlantUML throws whatever it likes at texts that its authors did not think of. */
  private static Drawn failed(Throwable cause) {
    if (cause instanceof LinkageError || cause instanceof OutOfMemoryError) {
      throw (Error) cause;
    }
    return Drawn.Flawed.of(PlantUml.crash(cause.toString()));
  }

  private static Drawn draw(DiagramText text) throws IOException {
    PlantUml.Result result;
    NeutralLocale.enter();
    try {
      result = PlantUml.draw(text);
    } finally {
      NeutralLocale.leave();
    }
    if (result instanceof PlantUml.Result.Svg svg) {
      Drawn drawn = SvgReader.read(svg.text());
      return isComplaint(drawn) ? Drawn.Flawed.of(malformed()) : drawn;
    }
    return Drawn.Flawed.of(((PlantUml.Result.Failed) result).flaw());
  }

  /** About data PlantUML complains in a picture that it does not call an error. */
  private static boolean isComplaint(Drawn drawn) {
    return drawn instanceof Drawn.Picture picture
        && picture.drawing().texts().anyMatch(text -> text.startsWith(COMPLAINT));
  }

  private static Flaw malformed() {
    return Flaw.ofWhole(
        "DIAGRAM-ERROR", "this is not well-formed data", "look for a comma or bracket too many");
  }
}
