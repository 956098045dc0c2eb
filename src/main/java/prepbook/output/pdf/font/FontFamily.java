package prepbook.output.pdf.font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

/**
 * A font family that comes with Prepbook.
 *
 * <p>Every style sheet's list of families must end with all of them, in any order: what one of them
 * can print is then printed wherever it stands.
 */
public enum FontFamily {
  /** Running text. */
  SERIF(
      "Noto Serif",
      "/gems/asciidoctor-pdf-2.3.23/data/fonts/notoserif-",
      face("regular-subset", 400, FontStyle.NORMAL),
      face("italic-subset", 400, FontStyle.ITALIC),
      face("bold-subset", 700, FontStyle.NORMAL),
      face("bold_italic-subset", 700, FontStyle.ITALIC)),
  /** Headings, labels, tables. */
  SANS(
      "Roboto",
      "/com/formdev/flatlaf/fonts/roboto/Roboto-",
      face("Light", 300, FontStyle.NORMAL),
      face("Regular", 400, FontStyle.NORMAL),
      face("Italic", 400, FontStyle.ITALIC),
      face("Medium", 500, FontStyle.NORMAL),
      face("Bold", 700, FontStyle.NORMAL),
      face("BoldItalic", 700, FontStyle.ITALIC)),
  /** Code. */
  MONO(
      "JetBrains Mono",
      "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-",
      face("Regular", 400, FontStyle.NORMAL),
      face("Italic", 400, FontStyle.ITALIC),
      face("Bold", 700, FontStyle.NORMAL),
      face("BoldItalic", 700, FontStyle.ITALIC)),
  /**
   * What the others lack: symbols, arrows, mathematics, further scripts. Upright always, because
   * its oblique fonts have no Arabic, which knows no italics either.
   */
  FALLBACK(
      "DejaVu Sans",
      "/net/sf/jasperreports/fonts/dejavu/DejaVuSans",
      face("", 400, FontStyle.NORMAL),
      face("", 400, FontStyle.ITALIC),
      face("-Bold", 700, FontStyle.NORMAL),
      face("-Bold", 700, FontStyle.ITALIC));

  /**
   * One font of a family.
   *
   * @param file the part of its file's name that tells it from its family
   * @param weight as in CSS
   * @param style as in CSS
   */
  public record Face(String file, int weight, FontStyle style) {}

  private final String family;
  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing can change
  private final List<Face> faces;

  FontFamily(String family, String path, Face... faces) {
    this.family = family;
    this.path = path;
    this.faces = List.of(faces);
  }

  private static Face face(String file, int weight, FontStyle style) {
    return new Face(file, weight, style);
  }

  /** The name that style sheets use. */
  public String family() {
    return family;
  }

  /** The fonts of the family. */
  public List<Face> faces() {
    return faces;
  }

  /**
   * A font's file, fit for the engine: without the table of glyph substitutions, which would put
   * ligatures into the text that readers extract and costs half of the time.
   */
  public byte[] file(Face face) {
    return new Sfnt(read(face)).without("GSUB");
  }

  /** The characters that every font of the family has. */
  BitSet characters() {
    BitSet common = new Sfnt(read(faces.get(0))).characters();
    for (Face face : faces.subList(1, faces.size())) {
      common.and(new Sfnt(read(face)).characters());
    }
    return common;
  }

  private byte[] read(Face face) {
    String name = path + face.file() + ".ttf";
    try (InputStream in = FontFamily.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no font " + name + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read font " + name, e);
    }
  }
}
