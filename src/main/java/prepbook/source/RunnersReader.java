package prepbook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import prepbook.diagnostic.SourceLocation;
import prepbook.markdown.highlight.Highlighter;
import prepbook.model.Addresses;
import prepbook.model.Runner;

/** Reads the {@code runners} of {@code guide.yaml}. */
final class RunnersReader {

  private static final int MAX_SECONDS = 3600;
  private static final String HINT =
      "a runner needs program and languages, as in languages: [python]";

  private static final Highlighter LANGUAGES = new Highlighter();

  private final List<Runner> runners = new ArrayList<>();

  private RunnersReader() {}

  static List<Runner> read(YamlView guide) {
    RunnersReader reader = new RunnersReader();
    for (YamlNode item : guide.items("runners")) {
      guide.view(item, "runners").ifPresent(reader::runner);
    }
    return reader.runners;
  }

  private void runner(YamlView view) {
    String path = view.requiredText("program", HINT);
    SourceLocation location = view.value("program").map(YamlNode::location).orElse(view.location());
    List<String> interpreters =
        view.texts("with").stream().map(scalar -> scalar.text().strip()).toList();
    List<String> languages = languages(view);
    int seconds = seconds(view);
    Optional<String> install = view.text("install");
    view.reportUnknownKeys();
    if (path.isEmpty()) {
      return; // that is reported
    }
    if (!Addresses.normalise(path).equals(Optional.of(path)) || path.contains(":")) {
      view.badValue(
          location,
          "the program \"" + path + "\" does not lie below the content folder",
          "write its path as seen from guide.yaml, as runners/run.py");
    } else if (languages.isEmpty()) {
      view.badValue(location, "the runner has no language to run", HINT);
    } else {
      runners.add(new Runner(path, interpreters, languages, seconds, install, location));
    }
  }

  private List<String> languages(YamlView view) {
    List<String> languages = new ArrayList<>();
    for (YamlNode.Scalar scalar : view.texts("languages")) {
      String language = scalar.text().strip().toLowerCase(Locale.ROOT);
      boolean taken =
          Stream.concat(
                  languages.stream(),
                  runners.stream().flatMap(runner -> runner.languages().stream()))
              .anyMatch(other -> standard(other).equals(standard(language)));
      if (taken) {
        view.badValue(
            scalar.location(),
            "the language \"" + language + "\" has a runner already",
            "name each language once");
      } else {
        languages.add(language);
      }
    }
    return languages;
  }

  private static String standard(String language) {
    return LANGUAGES.standardLanguage(language);
  }

  private static int seconds(YamlView view) {
    Optional<YamlNode.Scalar> seconds = view.scalar("seconds");
    if (seconds.isEmpty()) {
      return Runner.DEFAULT_SECONDS;
    }
    String text = seconds.get().text().strip();
    int value = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    if (value < 1 || value > MAX_SECONDS) {
      view.badValue(
          seconds.get().location(),
          "\"" + text + "\" is no number of seconds",
          "write a whole number from 1 to " + MAX_SECONDS);
      return Runner.DEFAULT_SECONDS;
    }
    return value;
  }
}
