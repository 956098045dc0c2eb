package prepbook.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.Tested;

/** The file in which proofs are kept beside the content, in JSON. */
public final class ReportFile {

  /** Its name in the content folder. */
  public static final String NAME = "tested.json";

  private static final String NOTHING = "no code counts as tested: ";
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;
  private final String shownAs;

  /**
   * Names a file.
   *
   * @param file where it lies, or will lie
   */
  public ReportFile(Path file) {
    this.file = file;
    this.shownAs = file.toString().replace('\\', '/');
  }

  /**
   * The proofs in the file; none if there is no file. What is malformed is reported: an entry is
   * left out, and if the whole makes no sense, there is no proof.
   */
  public Proofs read(Consumer<Diagnostic> diagnostics) {
    if (!Files.exists(file)) {
      return Proofs.NONE;
    }
    try {
      return ReportReader.read(
          JSON,
          Files.readAllBytes(file),
          flaw -> diagnostics.accept(warning(flaw, "a text does not count as tested: ")));
    } catch (ReportReader.Malformed e) {
      diagnostics.accept(warning(e, NOTHING));
    } catch (IOException e) {
      diagnostics.accept(
          warning(SourceLocation.startOf(shownAs), NOTHING + "it cannot be read: " + e));
    }
    return Proofs.NONE;
  }

  private Diagnostic warning(ReportReader.Malformed flaw, String outcome) {
    SourceLocation location = new SourceLocation(shownAs, flaw.line(), flaw.column());
    return warning(location, outcome + flaw.why());
  }

  private static Diagnostic warning(SourceLocation location, String message) {
    return Diagnostic.warning(location, "BAD-REPORT", message)
        .withHint("let prepbook test write it anew");
  }

  /**
   * Writes proofs; the file changes as a whole or not at all.
   *
   * @throws IOException if the disk fails
   */
  public void write(List<Proof> proofs) throws IOException {
    String text = text(proofs);
    if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path draft = file.resolveSibling("." + file.getFileName() + ".new");
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  static String text(List<Proof> proofs) {
    StringWriter out = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeNumberField(ReportReader.FORMAT, ReportReader.CURRENT);
      json.writeArrayFieldStart(ReportReader.TEXTS);
      for (Proof proof : proofs) {
        write(proof, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory cannot fail", e);
    }
    return out.append('\n').toString();
  }

  private static void write(Proof proof, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField(ReportReader.ID, proof.text());
    json.writeNumberField(ReportReader.SAMPLES, proof.samples());
    json.writeObjectFieldStart(ReportReader.VERSIONS);
    for (Tested.Version version : proof.tested().versions()) {
      json.writeStringField(version.name(), version.number());
    }
    json.writeEndObject();
    json.writeStringField(ReportReader.FINGERPRINT, proof.fingerprint());
    json.writeEndObject();
  }
}
