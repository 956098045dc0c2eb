package prepbook.samples.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepbook.model.Tested;

/**
 * What a runner's program says of itself: {@code {"versions": [{"name", "version"}], "servers":
 * [...], "interpreter": "..."}}.
 *
 * @param versions what code runs on there; not empty, unless it said what cannot be a version
 * @param refused what it said that cannot be a version
 * @param servers the servers that it knows to start; absent if it did not say
 * @param interpreter the interpreter's own path, where the command is but a way to it
 */
record ProbeAnswer(
    List<Tested.Version> versions,
    Optional<String> refused,
    Optional<List<String>> servers,
    Optional<String> interpreter) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Reads the last line that looks like an object; nothing if there is no such answer. */
  static Optional<ProbeAnswer> parse(String output) {
    String json =
        output.lines().filter(line -> line.startsWith("{")).reduce((a, b) -> b).orElse("");
    try (JsonParser parser = JSON.createParser(json)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? read(parser) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("reading a string cannot fail", e);
    }
  }

  private static Optional<ProbeAnswer> read(JsonParser parser) throws IOException {
    List<Tested.Version> versions = new ArrayList<>();
    Optional<String> refused = Optional.empty();
    Optional<List<String>> servers = Optional.empty();
    Optional<String> interpreter = Optional.empty();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (key.equals("versions") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          Said said = said(parser);
          Optional<Tested.Version> version = Tested.Version.of(said.name(), said.number());
          version.ifPresent(versions::add);
          if (version.isEmpty() && refused.isEmpty()) {
            refused = Optional.of((said.name() + " " + said.number()).strip());
          }
        }
      } else if (key.equals("servers") && value == JsonToken.START_ARRAY) {
        List<String> names = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          names.add(parser.getText());
        }
        servers = Optional.of(names);
      } else if (key.equals("interpreter") && value == JsonToken.VALUE_STRING) {
        interpreter = Optional.of(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return versions.isEmpty() && refused.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProbeAnswer(List.copyOf(versions), refused, servers, interpreter));
  }

  /** A version as it was said. */
  private record Said(String name, String number) {}

  private static Said said(JsonParser parser) throws IOException {
    String name = "";
    String number = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      boolean isText = parser.nextToken().isScalarValue();
      if (isText && key.equals("name")) {
        name = parser.getText();
      } else if (isText && key.equals("version")) {
        number = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    return new Said(name, number);
  }
}
