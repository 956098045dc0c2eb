package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures Prepbook and, if asked, other generators over the same made-up guides: whole cold
 * processes, taking turns, so that what else the machine does falls on all of them alike.
 */
final class Bench {
  private static final Path WORK = Path.of("target/bench").toAbsolutePath();

  private final Options options;

  private Bench(Options options) {
    this.options = options;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + Options.USAGE);
      System.exit(2);
      return;
    }
    if (!ColdRun.possible()) {
      System.err.println("GNU time is missing: install the package \"time\"");
      System.exit(1);
    }
    try {
      new Bench(options).measure();
    } catch (IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void measure() throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    System.out.printf(
        "%d processors, %s %s; medians of cold processes%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
    List<Tool> makers = new ArrayList<>(prepbooks(false));
    if (options.compare()) {
      Tool.eleventy(WORK).ifPresentOrElse(makers::add, () -> missing("Eleventy: Node and npm"));
      Tool.hugo(WORK).ifPresentOrElse(makers::add, () -> missing("Hugo: hugo"));
    }
    Report website = measure(makers, options.sizes());
    website.print("Website", System.out);
    measure(prepbooks(true), options.bookSizes()).print("Website and book", System.out);
  }

  private static void missing(String what) {
    System.out.println("left out, not on the path: " + what);
  }

  private List<Tool> prepbooks(boolean book) {
    List<Tool> tools = new ArrayList<>();
    for (Path jdk : options.jdks()) {
      String name = options.jdks().size() == 1 ? "prepbook" : "prepbook, " + jdk.getFileName();
      Path java = jdk.resolve("bin/java");
      tools.add(Tool.prepbook(name, java, options.jvm(), options.jar().toAbsolutePath(), book));
    }
    return tools;
  }

  private Report measure(List<Tool> tools, List<Integer> sizes)
      throws IOException, InterruptedException {
    Report report = new Report();
    for (int questions : sizes) {
      Path folder = WORK.resolve("corpus-" + questions);
      Corpus.write(folder.resolve("content"), questions);
      Map<Tool, List<ColdRun>> runs = new LinkedHashMap<>();
      for (int round = 0; round < options.runsFor(questions); round++) {
        for (int i = 0; i < tools.size(); i++) {
          Tool tool = tools.get(i);
          ColdRun run = tool.run(folder.resolve("content"), folder.resolve("out-" + i));
          runs.computeIfAbsent(tool, key -> new ArrayList<>()).add(run);
        }
      }
      runs.forEach((tool, all) -> report.add(tool.name(), questions, ColdRun.median(all)));
    }
    return report;
  }
}
