package prepbook.samples.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.GuideInfo;
import prepbook.model.Runner;
import prepbook.samples.SampleText;

/** Runs the samples of many texts side by side. */
public final class SampleRun {

  private final GuideInfo guide;
  private final Path content;
  private final Settings settings;

  /**
   * How to run.
   *
   * @param jobs how many texts at a time
   * @param requireAll whether it is an error if something that a text needs is not there
   * @param interpreter an interpreter to take in place of those that the guide names
   * @param environment the environment of this program
   */
  public record Settings(
      int jobs, boolean requireAll, Optional<String> interpreter, Map<String, String> environment) {
    /** Copies the map. */
    public Settings {
      environment = Map.copyOf(environment);
    }
  }

  /**
   * Prepares a run.
   *
   * @param guide declares the runners
   * @param content the content folder
   */
  public SampleRun(GuideInfo guide, Path content, Settings settings) {
    this.guide = guide;
    this.content = content;
    this.settings = settings;
  }

  /**
   * Runs the samples of texts. One that fails does not stop the others.
   *
   * @param progress is told how many texts are done, by any thread
   * @param diagnostics is told what is wrong with the machine as a whole
   * @return the outcomes, in the order of the texts
   * @throws IOException if the disk fails
   */
  public List<TextOutcome> run(
      List<SampleText> texts, IntConsumer progress, Consumer<Diagnostic> diagnostics)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, settings.jobs()));
    try (Workplace workplace = new Workplace(settings.environment())) {
      TextRun run =
          new TextRun(
              workplace,
              guide.runners(),
              interpreters(texts, workplace, diagnostics),
              settings.requireAll());
      List<Future<TextOutcome>> futures = new ArrayList<>();
      for (SampleText text : texts) {
        futures.add(pool.submit(() -> run.run(text)));
      }
      List<TextOutcome> outcomes = new ArrayList<>();
      for (Future<TextOutcome> future : futures) {
        outcomes.add(result(future));
        progress.accept(outcomes.size());
      }
      return outcomes;
    } finally {
      pool.shutdownNow();
    }
  }

  private Map<Runner, Optional<Interpreter>> interpreters(
      List<SampleText> texts, Workplace workplace, Consumer<Diagnostic> diagnostics)
      throws IOException, InterruptedException {
    InterpreterSearch search = new InterpreterSearch(workplace, content, settings.interpreter());
    Map<Runner, Optional<Interpreter>> found = new HashMap<>();
    for (Runner runner : guide.runners()) {
      boolean used =
          texts.stream()
              .flatMap(text -> SampleProgram.of(text, guide.runners()).stream())
              .anyMatch(program -> program.runner().equals(runner));
      // That a program is missing is said by SampleRules.
      if (used && Files.isRegularFile(content.resolve(runner.program()))) {
        found.put(runner, search.find(runner, guide.source(), diagnostics));
      }
    }
    return found;
  }

  private static TextOutcome result(Future<TextOutcome> future)
      throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof InterruptedException cause) {
        throw cause;
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
