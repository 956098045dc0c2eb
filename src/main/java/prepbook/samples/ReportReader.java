package prepbook.samples;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import prepbook.model.Tested;

/** Reads the text of a {@link ReportFile}. Keys that it does not know are passed over. */
final class ReportReader {

  static final String FORMAT = "format";
  static final int CURRENT = 1;
  static final String TEXTS = "tested";
  static final String ID = "id";
  static final String SAMPLES = "samples";
  static final String VERSIONS = "versions";
  static final String FINGERPRINT = "sha256";

  /** What is printed as it is, on the website and in the book. */
  private static final Pattern PRINTABLE = Pattern.compile("[A-Za-z0-9 .+#_-]{1,40}");

  private final JsonParser parser;
  private final Map<String, Proof> proofs = new LinkedHashMap<>();
  private int format;

  private ReportReader(JsonParser parser) {
    this.parser = parser;
  }

  /** What is wrong with a report, in one clause, and where. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;
    private final int line;
    private final int column;

    private Malformed(String why, JsonLocation place) {
      super(why);
      this.why = why;
      this.line = Math.max(1, place.getLineNr());
      this.column = Math.max(1, place.getColumnNr());
    }

    String why() {
      return why;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }
  }

  static Proofs read(JsonFactory json, byte[] bytes) throws Malformed, IOException {
    try (JsonParser parser = json.createParser(bytes)) {
      ReportReader reader = new ReportReader(parser);
      parser.nextToken();
      reader.report();
      return new Proofs(reader.proofs);
    } catch (JacksonException e) {
      JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
      throw new Malformed("it is no JSON", place);
    }
  }

  private void report() throws Malformed, IOException {
    expect(JsonToken.START_OBJECT, "an object");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case FORMAT -> format = number();
        case TEXTS -> proofs();
        default -> parser.skipChildren();
      }
    }
    if (format != CURRENT) {
      throw malformed("its format is not " + CURRENT);
    }
  }

  private void proofs() throws Malformed, IOException {
    expect(JsonToken.START_ARRAY, "a list");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      proof();
    }
  }

  private void proof() throws Malformed, IOException {
    expect(JsonToken.START_OBJECT, "an object");
    String id = "";
    String fingerprint = "";
    int samples = 0;
    List<Tested.Version> versions = List.of();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case ID -> id = text();
        case FINGERPRINT -> fingerprint = text();
        case SAMPLES -> samples = number();
        case VERSIONS -> versions = versions();
        default -> parser.skipChildren();
      }
    }
    if (id.isEmpty() || fingerprint.isEmpty() || versions.isEmpty()) {
      throw malformed("an entry lacks " + ID + ", " + VERSIONS + " or " + FINGERPRINT);
    }
    proofs.put(id, new Proof(id, fingerprint, samples, new Tested(versions)));
  }

  private List<Tested.Version> versions() throws Malformed, IOException {
    List<Tested.Version> versions = new ArrayList<>();
    expect(JsonToken.START_OBJECT, "an object");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Tested.Version version = new Tested.Version(name, text());
      if (!PRINTABLE.matcher(version.name()).matches()
          || !PRINTABLE.matcher(version.number()).matches()) {
        throw malformed("this is no version");
      }
      versions.add(version);
    }
    return versions;
  }

  private String text() throws Malformed, IOException {
    expect(JsonToken.VALUE_STRING, "text");
    return parser.getText();
  }

  private int number() throws Malformed, IOException {
    expect(JsonToken.VALUE_NUMBER_INT, "a number");
    return parser.getIntValue();
  }

  private void expect(JsonToken token, String what) throws Malformed {
    if (parser.currentToken() != token) {
      throw malformed("here should be " + what);
    }
  }

  private Malformed malformed(String message) {
    return new Malformed(message, parser.currentTokenLocation());
  }
}
