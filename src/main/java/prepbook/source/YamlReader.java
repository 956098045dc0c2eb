package prepbook.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.SourceText;

/**
 * Reads YAML into nodes that know their place. Anchors and aliases are refused: a guide does not
 * need them, and a few lines of them can grow beyond any memory.
 */
final class YamlReader {

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final SourceText source;
  private final int firstLine;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * Prepares a reader.
   *
   * @param firstLine the 1-based line of the file on which the YAML starts
   */
  YamlReader(SourceText source, int firstLine, Consumer<Diagnostic> diagnostics) {
    this.source = source;
    this.firstLine = firstLine;
    this.diagnostics = diagnostics;
  }

  /** Reads a mapping; nothing if the YAML is malformed or something else, which is reported. */
  Optional<YamlNode.Mapping> readMapping(String yaml) {
    try (YAMLParser parser = FACTORY.createParser(yaml)) {
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        return Optional.of(new YamlNode.Mapping(List.of(), at(1, 1)));
      }
      YamlNode root = read(parser);
      if (parser.nextToken() != null) {
        report(here(parser), "there is text behind the end of the YAML document");
        return Optional.empty();
      }
      if (root instanceof YamlNode.Mapping mapping) {
        return Optional.of(mapping);
      }
      report(root.location(), "expected lines of the form \"key: value\"");
      return Optional.empty();
    } catch (JacksonException e) {
      diagnostics.accept(malformed(e));
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("reading a string cannot fail", e);
    }
  }

  /** What the YAML parser says, at the place that it means. */
  private Diagnostic malformed(JacksonException e) {
    if (!(e.getCause() instanceof MarkedYAMLException cause)) {
      JsonLocation place = e.getLocation();
      SourceLocation location =
          place == null ? at(1, 1) : at(place.getLineNr(), place.getColumnNr());
      return error(location, "malformed YAML: it is nested too deeply, or cut off");
    }
    Mark mark = cause.getProblemMark();
    SourceLocation location =
        mark == null ? at(1, 1) : at(mark.getLine() + 1, mark.getColumn() + 1);
    String problem = cause.getProblem() == null ? "it cannot be read" : cause.getProblem().strip();
    // Behind its first words the parser may go on about classes of its own.
    int own = problem.indexOf("; got this instead");
    Diagnostic error =
        error(location, "malformed YAML: " + (own < 0 ? problem : problem.substring(0, own)));
    if (problem.startsWith("mapping values are not allowed")) {
      return error.withHint("put text with a colon into quotes: title: \"A: B\"");
    }
    return problem.contains("'\\t") ? error.withHint("indent with spaces, not with tabs") : error;
  }

  private YamlNode read(YAMLParser parser) throws IOException {
    SourceLocation location = here(parser);
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      report(location, "anchors and aliases are not allowed");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, location);
      case START_ARRAY -> sequence(parser, location);
      case VALUE_NULL -> new YamlNode.Empty(location);
      default -> new YamlNode.Scalar(text(parser, location), location);
    };
  }

  /** A scalar's text; escapes in it may make characters that no text holds. */
  private String text(YAMLParser parser, SourceLocation location) throws IOException {
    String text = parser.getText();
    if (TextFile.controlCharacterIn(text) >= 0) {
      report(location, "the value holds a control character");
      return "";
    }
    return text;
  }

  private YamlNode sequence(YAMLParser parser, SourceLocation location) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser));
    }
    return new YamlNode.Sequence(List.copyOf(items), location);
  }

  private YamlNode mapping(YAMLParser parser, SourceLocation location) throws IOException {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, SourceLocation> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      SourceLocation keyLocation = here(parser);
      String key = parser.currentName();
      parser.nextToken();
      YamlNode value = read(parser);
      SourceLocation before = seen.putIfAbsent(key, keyLocation);
      if (before == null) {
        entries.add(new YamlNode.Entry(key, keyLocation, value));
      } else {
        diagnostics.accept(
            source.quoting(
                Diagnostic.error(
                        keyLocation, "DUPLICATE-KEY", "the key \"" + key + "\" is given twice")
                    .withHint("it is also on line " + before.line())));
      }
    }
    return new YamlNode.Mapping(List.copyOf(entries), location);
  }

  private SourceLocation here(YAMLParser parser) {
    JsonLocation place = parser.currentTokenLocation();
    return at(place.getLineNr(), place.getColumnNr());
  }

  /** A place in the YAML, whose columns count code points, as one in the file. */
  private SourceLocation at(int line, int column) {
    int lineInFile = Math.min(firstLine + Math.max(1, line) - 1, source.lineCount());
    String text = source.line(lineInFile);
    int before = Math.min(Math.max(1, column) - 1, text.codePointCount(0, text.length()));
    return new SourceLocation(source.file(), lineInFile, text.offsetByCodePoints(0, before) + 1);
  }

  private void report(SourceLocation location, String message) {
    diagnostics.accept(error(location, message));
  }

  private Diagnostic error(SourceLocation location, String message) {
    return source.quoting(Diagnostic.error(location, "YAML-SYNTAX", message));
  }
}
