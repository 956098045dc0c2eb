package prepbook.samples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Guide;
import prepbook.model.Runner;

/**
 * What can be said against samples without running them: {@code UNKNOWN-ATTRIBUTE}, {@code
 * NORUN-WITHOUT-REASON}, {@code BAD-NEEDS}, {@code BAD-FILE}, {@code DUPLICATE-FILE}, and, for the
 * guide as a whole, {@code NO-RUNNER}.
 */
public final class SampleRules {

  private static final List<String> FENCE_ATTRIBUTES =
      List.of(Sample.FILE, Sample.NORUN, Sample.NEEDS);

  private static final List<String> TEST_ATTRIBUTES = List.of(Sample.FILE, Sample.NEEDS);

  /** So much of a path is quoted, in characters. */
  private static final int SHOWN = 100;

  private final SampleText text;
  private final Consumer<Diagnostic> diagnostics;
  private final Map<String, Sample> files = new HashMap<>();

  private SampleRules(SampleText text, Consumer<Diagnostic> diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** Reports every breach in the texts. */
  public static void check(List<SampleText> texts, Consumer<Diagnostic> diagnostics) {
    for (SampleText text : texts) {
      SampleRules rules = new SampleRules(text, diagnostics);
      text.samples().forEach(rules::check);
    }
  }

  /** Reports every runner whose program is not there. */
  public static void checkRunners(Guide guide, Path content, Consumer<Diagnostic> diagnostics) {
    for (Runner runner : guide.info().runners()) {
      if (!Files.isRegularFile(content.resolve(runner.program()))) {
        diagnostics.accept(
            guide
                .info()
                .source()
                .quoting(
                    Diagnostic.error(
                            runner.location(),
                            "NO-RUNNER",
                            "there is no program \""
                                + runner.program()
                                + "\" in the content folder")
                        .withHint("write its path as seen from guide.yaml")));
      }
    }
  }

  private void check(Sample sample) {
    List<String> known = sample.hidden() ? TEST_ATTRIBUTES : FENCE_ATTRIBUTES;
    for (String attribute : sample.attributes().keySet()) {
      if (!known.contains(attribute)) {
        report(
            sample,
            attribute,
            "UNKNOWN-ATTRIBUTE",
            "unknown attribute \"" + attribute + "\"",
            Suggestion.nearest(attribute, known)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("known attributes: " + String.join(", ", known)));
      }
    }
    if (sample.reason().filter(String::isBlank).isPresent()) {
      report(
          sample,
          Sample.NORUN,
          "NORUN-WITHOUT-REASON",
          "nothing says why this code is not run",
          "write norun=\"the reason\"");
    }
    if (sample.attributes().containsKey(Sample.NEEDS) && sample.needs().isEmpty()) {
      report(
          sample,
          Sample.NEEDS,
          "BAD-NEEDS",
          "needs names no server",
          "write needs=redis,postgresql");
    }
    if (!sample.isShownOnly()) {
      sample.file().ifPresent(path -> checkFile(sample, path));
    }
  }

  private void checkFile(Sample sample, String path) {
    if (!FilePath.isFine(path)) {
      report(
          sample,
          Sample.FILE,
          "BAD-FILE",
          path.isBlank()
              ? "file names no file"
              : "the file \"" + shortened(path) + "\" has a name that cannot be",
          "write a path below the project's folder, with / between folders, as shop/models.py");
      return;
    }
    Sample first = files.putIfAbsent(path, sample);
    if (first != null) {
      report(
          sample,
          Sample.FILE,
          "DUPLICATE-FILE",
          "the file \"" + path + "\" is there already",
          "the other is on line "
              + first.location().line()
              + "; a question has one file of a name");
      return;
    }
    FilePath.parents(path).stream()
        .filter(files::containsKey)
        .findFirst()
        .or(() -> files.keySet().stream().filter(file -> file.startsWith(path + "/")).findFirst())
        .ifPresent(
            other ->
                report(
                    sample,
                    Sample.FILE,
                    "BAD-FILE",
                    "\"" + path + "\" and \"" + other + "\" cannot both be files",
                    "one of them would have to be a folder"));
  }

  private static String shortened(String path) {
    return path.codePointCount(0, path.length()) <= SHOWN
        ? path
        : path.substring(0, path.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private void report(Sample sample, String attribute, String code, String message, String hint) {
    SourceLocation location = text.locationOf(sample, attribute);
    diagnostics.accept(
        text.source().quoting(Diagnostic.error(location, code, message).withHint(hint)));
  }

  /** Paths that a sample may ask for. */
  private static final class FilePath {

    private static final Set<String> STEPS = Set.of("", ".", "..");

    /** What shells and file systems take for something else than a letter of a name. */
    private static final String SPECIAL = "\\:*?\"<>|$`";

    /** In UTF-8, as the common file systems have it; and some room for the folder above. */
    private static final int NAME_BYTES = 255;

    private static final int PATH_BYTES = 1000;

    static boolean isFine(String path) {
      boolean plain = path.chars().allMatch(c -> c > ' ' && c != 0x7F && SPECIAL.indexOf(c) < 0);
      return plain
          && bytes(path) <= PATH_BYTES
          && List.of(path.split("/", -1)).stream().allMatch(FilePath::isFineName);
    }

    private static boolean isFineName(String name) {
      return !STEPS.contains(name) && !name.startsWith("~") && bytes(name) <= NAME_BYTES;
    }

    private static int bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static List<String> parents(String path) {
      return java.util.stream.IntStream.range(0, path.length())
          .filter(i -> path.charAt(i) == '/')
          .mapToObj(i -> path.substring(0, i))
          .toList();
    }
  }
}
