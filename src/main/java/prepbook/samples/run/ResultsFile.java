package prepbook.samples.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a runner wrote about its steps, a line of JSON each: {@code {"step", "status", "line",
 * "message"}}.
 */
final class ResultsFile {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MAX_BYTES = 1 << 20;

  private ResultsFile() {}

  /**
   * A line.
   *
   * @param step the step's 0-based number; -1 if the line is about the program
   * @param status {@code started}, {@code passed}, {@code failed}, {@code skipped} or {@code
   *     finished}
   * @param line the 1-based line of the step's code
   * @param message what went wrong, on one line
   */
  record Line(int step, String status, int line, String message) {}

  /** The lines of a file; none if there is no file. A line cut off in the middle is left out. */
  static List<Line> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES);
    }
    List<Line> lines = new ArrayList<>();
    for (String text : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      parse(text).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<Line> parse(String text) throws IOException {
    int step = -1;
    int line = 1;
    String status = "";
    String message = "";
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        switch (key) {
          case "step" -> step = parser.getIntValue();
          case "line" -> line = parser.getIntValue();
          case "status" -> status = parser.getText();
          case "message" -> message = OneLine.of(parser.getText());
          default -> parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      return Optional.empty(); // the process was stopped while it wrote
    }
    return Optional.of(new Line(step, status, line, message));
  }
}
