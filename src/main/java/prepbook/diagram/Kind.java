package prepbook.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of diagrams that we draw, by the word behind {@code @start}. */
enum Kind {
  /** Sequence, activity, component, deployment, use case, state, class, object. */
  UML("uml", true),
  /** A mind map. */
  MINDMAP("mindmap", false),
  /** A tree of work packages. */
  WBS("wbs", false),
  /** JSON data. */
  JSON("json", false),
  /** YAML data. */
  YAML("yaml", false);

  private final String word;
  private final boolean commands;

  Kind(String word, boolean commands) {
    this.word = word;
    this.commands = commands;
  }

  /** The word behind {@code @start} and {@code @end}. */
  String word() {
    return word;
  }

  /** Whether it takes commands such as {@code skinparam} besides its own text. */
  boolean takesCommands() {
    return commands;
  }

  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Kind::word).toList();
  }
}
