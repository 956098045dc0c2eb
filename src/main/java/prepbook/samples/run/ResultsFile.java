package prepbook.samples.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a runner wrote about its steps, a line of JSON each: {@code {"step", "status", "line",
 * "message"}}.
 */
final class ResultsFile {

  private static final JsonFactory JSON = new JsonFactory();

  /** Room for long messages; a longer text than that Jackson would refuse. */
  private static final int MAX_BYTES = 16 << 20;

  private ResultsFile() {}

  /**
   * A line.
   *
   * @param step the step's 0-based number; -1 if the line is about the program
   * @param status what is said of it
   * @param line the 1-based line of the step's code
   * @param message what went wrong, on one line
   */
  record Line(int step, Status status, int line, String message) {

    boolean is(Status wanted) {
      return status == wanted;
    }
  }

  /** What a runner can say. */
  enum Status {
    /** The step begins. */
    STARTED,
    /** The step is through, and all was well. */
    PASSED,
    /** The step went wrong. */
    FAILED,
    /** The program cannot be run on this machine. */
    SKIPPED,
    /** The program is through. */
    FINISHED,
    /** This is not a line that a runner may write. */
    UNREADABLE,
    /** There may have been lines that cannot be read any more. */
    LOST;

    private boolean isWritten() {
      return this != UNREADABLE && this != LOST;
    }
  }

  /**
   * The lines of a file; none if there is no file. A last line that has no end is left out. Code
   * may have put anything in the place of the file, such as a pipe from which nothing ever comes.
   */
  static List<Line> read(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.isReadable(file)) {
      return List.of(lost("the code put something else in the place of the results"));
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      return List.of(lost("the results are longer than 16 MB"));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(ResultsFile::parse).toList();
  }

  private static Line lost(String why) {
    return new Line(-1, Status.LOST, 1, why);
  }

  private static Line parse(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? object(parser) : unreadable(text);
    } catch (JacksonException e) {
      return unreadable(text);
    } catch (IOException e) {
      throw new IllegalStateException("reading a string cannot fail", e);
    }
  }

  private static Line unreadable(String text) {
    return new Line(-1, Status.UNREADABLE, 1, OneLine.of(text));
  }

  private static Line object(JsonParser parser) throws IOException {
    int step = -1;
    int line = 1;
    String status = "";
    String message = "";
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
    for (Status known : Status.values()) {
      if (known.isWritten() && known.name().toLowerCase(Locale.ROOT).equals(status)) {
        return new Line(step, known, line, message);
      }
    }
    return unreadable("status " + status);
  }
}
