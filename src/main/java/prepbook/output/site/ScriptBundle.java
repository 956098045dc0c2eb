package prepbook.output.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prepbook.layout.Layout;
import prepbook.search.Script;

/**
 * Scripts that load together: one file, in the order in which they run, with the words that they
 * say.
 *
 * @param name what the file is called; its words are the keys {@code name.…} of the properties
 *     files
 * @param scripts the scripts, by their names below {@code templates/site/script}
 * @param sheet the style sheet that loads with it, if it needs one of its own
 */
record ScriptBundle(String name, List<String> scripts, Optional<String> sheet) {

  /** How the first script of every page begins. */
  static final ScriptBundle SITE =
      new ScriptBundle(
          "site",
          List.of("core.js", "look.js", "questions.js", "search-open.js", "settings-open.js"));

  /** How it goes on where one reads. */
  static final ScriptBundle READING =
      new ScriptBundle("reading", List.of("toolbar.js", "contents.js", "toc.js", "later.js"));

  /** What every page loads when it is there, since it can be read without. */
  static final ScriptBundle STUDY =
      new ScriptBundle(
          "study",
          List.of(
              "make.js",
              "fsrs.js",
              "store.js",
              "guide.js",
              "notice.js",
              "kept.js",
              "pictures.js",
              "offline.js",
              "keys.js",
              "copy.js",
              "frames.js",
              "print.js"));

  /** What marks the words searched for, loaded where an address asks for it. */
  static final ScriptBundle MARKS = new ScriptBundle("marks", List.of("marks.js"));

  /** What pages with questions have beside: what one knows, single keys, filters. */
  static final ScriptBundle FILTER =
      new ScriptBundle(
          "filter",
          List.of(
              "states.js",
              "steps.js",
              "permalinks.js",
              "moved.js",
              "contents-place.js",
              "only.js",
              "filter.js"));

  /** The search, loaded when it is opened. */
  static final ScriptBundle SEARCH =
      new ScriptBundle(
          "search", List.of("search.js", "search-dialog.js"), Optional.of("later-search.css"));

  /** The list of shortcuts, loaded when it is asked for. */
  static final ScriptBundle HELP =
      new ScriptBundle("help", List.of("help.js"), Optional.of("later-help.css"));

  /** The settings, loaded when they are opened. */
  static final ScriptBundle SETTINGS =
      new ScriptBundle(
          "settings",
          List.of("settings-progress.js", "settings-offline.js", "settings.js"),
          Optional.of("later-settings.css"));

  /** How far one is, loaded on the home page. */
  static final ScriptBundle STANDING =
      new ScriptBundle("standing", List.of("standing.js"), Optional.of("later-standing.css"));

  /** How it goes on where one practises. */
  static final ScriptBundle PRACTICE =
      new ScriptBundle(
          "practice",
          List.of(
              "answers.js",
              "parts.js",
              "player.js",
              "practice.js",
              "choice.js",
              "queue.js",
              "review.js",
              "review-start.js",
              "review-run.js",
              "review-end.js",
              "choices.js",
              "practice-modes.js"));

  /** The mock interview, loaded when it is opened. */
  static final ScriptBundle INTERVIEW =
      new ScriptBundle(
          "interview",
          List.of(
              "interview-choice.js",
              "interview-clock.js",
              "interview-summary.js",
              "interview-voice.js",
              "interview-recorder.js",
              "interview-setup.js",
              "interview-panel.js",
              "interview-run.js",
              "interview-report.js",
              "interview-file.js",
              "interview-mode.js"));

  /** The plan until the interview's day, loaded when it is opened. */
  static final ScriptBundle PLAN =
      new ScriptBundle(
          "plan",
          List.of(
              "plan-days.js",
              "plan-model.js",
              "plan-calendar.js",
              "plan-state.js",
              "plan-setup.js",
              "plan-view.js",
              "plan-mode.js"));

  /** Those that scripts load, by name, each behind {@link #STUDY}. */
  static final List<ScriptBundle> LOADED =
      List.of(STUDY, MARKS, FILTER, SEARCH, SETTINGS, STANDING, HELP, INTERVIEW, PLAN);

  /** All there are. */
  static final List<ScriptBundle> ALL =
      List.of(
          SITE, READING, STUDY, MARKS, FILTER, SEARCH, SETTINGS, STANDING, HELP, PRACTICE,
          INTERVIEW, PLAN);

  ScriptBundle {
    scripts = List.copyOf(scripts);
  }

  /** Scripts that need no style sheet of their own. */
  ScriptBundle(String name, List<String> scripts) {
    this(name, scripts, Optional.empty());
  }

  /**
   * The file's text.
   *
   * @param words every word that scripts say, by key
   */
  String text(Layout layout, Map<String, String> words) {
    Map<String, String> own = new TreeMap<>(words);
    own.keySet().removeIf(key -> !key.startsWith(name + "."));
    StringBuilder out = new StringBuilder();
    if (!own.isEmpty()) {
      out.append("Object.assign(prepbook.words,");
      append(own, out);
      out.append(");\n");
    }
    scripts.forEach(script -> out.append(compact(layout.text("site/script/" + script))));
    return out.toString();
  }

  private static void append(Map<String, String> words, StringBuilder out) {
    String separator = "{";
    for (Map.Entry<String, String> word : words.entrySet()) {
      out.append(separator);
      Script.literal(word.getKey(), out);
      out.append(':');
      Script.literal(word.getValue(), out);
      separator = ",";
    }
    out.append('}');
  }

  /**
   * The script with short names and without comments and space that mean nothing. One that is not
   * understood stays as it is.
   */
  static String compact(String script) {
    return ScriptToken.of(script).map(ShortNames::in).map(ScriptBundle::joined).orElse(script);
  }

  private static String joined(List<ScriptToken> tokens) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0) {
        out.append(tokens.get(i - 1).separator(tokens.get(i)));
      }
      out.append(tokens.get(i).text());
    }
    return out.append('\n').toString();
  }
}
