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
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import prepbook.model.Tested;

/**
 * Reads the text of a {@link ReportFile}. Keys that it does not know are passed over; an entry that
 * makes no sense is left out and reported, and the others count.
 */
final class ReportReader {

  static final String FORMAT = "format";
  static final int CURRENT = 1;
  static final String TEXTS = "tested";
  static final String ID = "id";
  static final String SAMPLES = "samples";
  static final String VERSIONS = "versions";
  static final String FINGERPRINT = "sha256";

  private final JsonParser parser;
  private final Map<String, Proof> proofs = new LinkedHashMap<>();
  private final List<Malformed> flaws = new ArrayList<>();
  private @Nullable Malformed flaw;
  private int format;

  private ReportReader(JsonParser parser) {
    this.parser = parser;
  }

  /** What is wrong with a report or an entry of it, in one clause, and where. */
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

  /**
   * Reads a report.
   *
   * @param flaws gets what is wrong with the entries that are left out
   * @throws Malformed if nothing can be made of the whole
   */
  static Proofs read(JsonFactory json, byte[] bytes, Consumer<Malformed> flaws)
      throws Malformed, IOException {
    try (JsonParser parser = json.createParser(bytes)) {
      ReportReader reader = new ReportReader(parser);
      parser.nextToken();
      reader.report();
      reader.flaws.forEach(flaws);
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
      flaw = null;
      Optional<Proof> proof = proof();
      if (flaw != null) {
        flaws.add(flaw);
      } else {
        proof.ifPresent(good -> proofs.put(good.text(), good));
      }
    }
  }

  private Optional<Proof> proof() throws IOException {
    if (!isA(JsonToken.START_OBJECT, "an object")) {
      return Optional.empty();
    }
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
      note("an entry lacks " + ID + ", " + VERSIONS + " or " + FINGERPRINT);
    }
    return Optional.of(new Proof(id, fingerprint, samples, new Tested(versions)));
  }

  private List<Tested.Version> versions() throws IOException {
    List<Tested.Version> versions = new ArrayList<>();
    if (!isA(JsonToken.START_OBJECT, "an object")) {
      return versions;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Optional<Tested.Version> version = Tested.Version.of(name, text());
      version.ifPresent(versions::add);
      if (version.isEmpty()) {
        note("this is no version");
      }
    }
    return versions;
  }

  private String text() throws IOException {
    return isA(JsonToken.VALUE_STRING, "text") ? parser.getText() : "";
  }

  private int number() throws IOException {
    return isA(JsonToken.VALUE_NUMBER_INT, "a number") ? parser.getIntValue() : 0;
  }

  /** Whether the value is of a kind; if not, that is noted and the value passed over. */
  private boolean isA(JsonToken token, String what) throws IOException {
    if (parser.currentToken() == token) {
      return true;
    }
    note("here should be " + what);
    parser.skipChildren();
    return false;
  }

  /** Notes what is wrong with the entry; the first thing counts. */
  private void note(String message) {
    if (flaw == null) {
      flaw = malformed(message);
    }
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
