package prepbook.samples.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A language that Jackson reads: JSON, YAML, TOML. Keys given twice are mistakes, too. */
final class JacksonSyntax implements Syntax {

  private final JsonFactory factory;
  private final boolean oneValue;

  /**
   * Takes a factory.
   *
   * @param oneValue whether the text holds exactly one value
   */
  JacksonSyntax(JsonFactory factory, boolean oneValue) {
    this.factory = factory;
    this.oneValue = oneValue;
  }

  @Override
  public Optional<Problem> problem(String code) {
    try (JsonParser parser = factory.createParser(code)) {
      parser.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
      int values = 0;
      while (parser.nextToken() != null) {
        values++;
        if (oneValue && values > 1) {
          return Optional.of(at(parser.currentTokenLocation(), "there is text behind the end"));
        }
        parser.skipChildren();
      }
      return oneValue && values == 0
          ? Optional.of(new Problem(1, 0, "there is nothing in it"))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.of(malformed(e));
    } catch (IOException e) {
      throw new IllegalStateException("reading a string cannot fail", e);
    }
  }

  private static Problem malformed(JacksonException e) {
    if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblem() != null) {
      Mark mark = yaml.getProblemMark();
      return mark == null
          ? new Problem(1, 0, OneLine.of(yaml.getProblem()))
          : new Problem(mark.getLine() + 1, mark.getColumn() + 1, OneLine.of(yaml.getProblem()));
    }
    JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    String message = e.getOriginalMessage() == null ? "it is malformed" : e.getOriginalMessage();
    return at(place, message);
  }

  private static Problem at(JsonLocation place, String message) {
    return new Problem(
        Math.max(1, place.getLineNr()), Math.max(0, place.getColumnNr()), OneLine.of(message));
  }
}
