package prepbook.source;

import java.util.List;
import prepbook.diagnostic.SourceLocation;

/** A piece of YAML with the place where it stands. */
sealed interface YamlNode {

  /** Where it starts. */
  SourceLocation location();

  /** Text, a number, a truth value: kept as written. */
  record Scalar(String text, SourceLocation location) implements YamlNode {}

  /** Nothing behind a key. */
  record Empty(SourceLocation location) implements YamlNode {}

  /** A list. */
  record Sequence(List<YamlNode> items, SourceLocation location) implements YamlNode {}

  /** Keys with values, in the order written; no key twice. */
  record Mapping(List<Entry> entries, SourceLocation location) implements YamlNode {}

  /** A key with its value. */
  record Entry(String key, SourceLocation keyLocation, YamlNode value) {}
}
