package prepbook.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.diagnostic.Suggestion;
import prepbook.markdown.Slugger;
import prepbook.model.SourceText;

/**
 * Reads the values of a YAML mapping by key and type, and reports what is of the wrong type, what
 * is missing, and, at the end, every key that nobody asked for.
 */
final class YamlView {

  private final SourceText source;
  private final YamlNode.Mapping mapping;
  private final Consumer<Diagnostic> diagnostics;
  private final Set<String> asked = new HashSet<>();

  YamlView(SourceText source, YamlNode.Mapping mapping, Consumer<Diagnostic> diagnostics) {
    this.source = source;
    this.mapping = mapping;
    this.diagnostics = diagnostics;
  }

  /** Where the mapping starts. */
  SourceLocation location() {
    return mapping.location();
  }

  /** The value of a key that is not left empty. */
  Optional<YamlNode> value(String key) {
    asked.add(key);
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(YamlNode.Entry::value)
        .filter(value -> !(value instanceof YamlNode.Empty))
        .findFirst();
  }

  /** Text that is not blank. */
  Optional<YamlNode.Scalar> scalar(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isPresent() && !(value.get() instanceof YamlNode.Scalar)) {
      wrongType(value.get(), key, "text");
      return Optional.empty();
    }
    return value.map(YamlNode.Scalar.class::cast).filter(scalar -> !scalar.text().isBlank());
  }

  /** Text that is not blank, without white space around it. */
  Optional<String> text(String key) {
    return scalar(key).map(scalar -> scalar.text().strip());
  }

  /** Text that must be there; empty, and reported, if it is not. */
  String requiredText(String key, String hint) {
    Optional<String> text = text(key);
    if (text.isEmpty() && value(key).filter(node -> !(node instanceof YamlNode.Scalar)).isEmpty()) {
      report(
          Diagnostic.error(mapping.location(), "MISSING-KEY", "the key \"" + key + "\" is missing")
              .withHint(hint));
    }
    return text.orElse("");
  }

  /** A truth value. */
  boolean flag(String key, boolean otherwise) {
    Optional<YamlNode.Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    switch (scalar.get().text().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> {
        return true;
      }
      case "false", "no", "off" -> {
        return false;
      }
      default -> {
        wrongType(scalar.get(), key, "true or false");
        return otherwise;
      }
    }
  }

  /** The items of a list. */
  List<YamlNode> items(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    wrongType(value.get(), key, "a list");
    return List.of();
  }

  /** The texts of a list. */
  List<YamlNode.Scalar> texts(String key) {
    List<YamlNode.Scalar> texts = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
        texts.add(scalar);
      } else {
        wrongType(item, key, "a list of words");
      }
    }
    return texts;
  }

  /** A mapping below a key. */
  Optional<YamlView> view(String key) {
    return value(key).flatMap(node -> view(node, key));
  }

  /** A node of this mapping as a mapping of its own. */
  Optional<YamlView> view(YamlNode node, String key) {
    if (node instanceof YamlNode.Mapping inner) {
      return Optional.of(new YamlView(source, inner, diagnostics));
    }
    wrongType(node, key, "lines of the form \"key: value\"");
    return Optional.empty();
  }

  /** Every key with its value, where the keys are the author's own. */
  List<YamlNode.Entry> entries() {
    mapping.entries().forEach(entry -> asked.add(entry.key()));
    return mapping.entries();
  }

  /** Reports the keys that were never asked for. To be called last. */
  void reportUnknownKeys() {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!asked.contains(entry.key())) {
        List<String> known = asked.stream().sorted().toList();
        report(
            Diagnostic.error(
                    entry.keyLocation(), "UNKNOWN-KEY", "unknown key \"" + entry.key() + "\"")
                .withHint(
                    Suggestion.nearest(entry.key(), known)
                        .map(name -> "did you mean \"" + name + "\"?")
                        .orElse("known keys: " + String.join(", ", known))));
      }
    }
  }

  /** Reports a value that is of the right type but not allowed. */
  void badValue(SourceLocation location, String message, String hint) {
    report(Diagnostic.error(location, "BAD-VALUE", message).withHint(hint));
  }

  /**
   * Whether a text can be an id; if not, that is reported.
   *
   * @param meant what it is the id of: {@code a question}
   */
  boolean isId(String text, SourceLocation location, String meant) {
    if (Slugger.isSlug(text)) {
      return true;
    }
    String slug = Slugger.slug(text.strip());
    report(
        Diagnostic.error(
                location,
                "BAD-ID",
                text.isBlank()
                    ? "the id of " + meant + " is empty"
                    : "\"" + text + "\" cannot be an id: it may hold " + Slugger.ALLOWED)
            .withHint(
                slug.isEmpty() ? "write an id of " + Slugger.ALLOWED : "write \"" + slug + "\""));
    return false;
  }

  private void wrongType(YamlNode node, String key, String expected) {
    report(
        Diagnostic.error(
            node.location(), "BAD-VALUE", "the value of \"" + key + "\" must be " + expected));
  }

  private void report(Diagnostic diagnostic) {
    diagnostics.accept(source.quoting(diagnostic));
  }
}
