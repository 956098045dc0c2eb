package prepbook.samples.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The file that tells a runner what to run. */
final class PlanFile {

  private static final JsonFactory JSON = new JsonFactory();

  private PlanFile() {}

  /** Writes {@code {"question", "needs", "steps": [{"kind", "language", "path", "code"}]}}. */
  static void write(SampleProgram program, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("question", program.text().id());
      json.writeArrayFieldStart("needs");
      for (String need : program.needs()) {
        json.writeString(need);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("steps");
      for (Step step : program.steps()) {
        json.writeStartObject();
        json.writeStringField("kind", step.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("language", step.language());
        json.writeStringField("path", step.path());
        json.writeStringField("code", step.sample().code());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
