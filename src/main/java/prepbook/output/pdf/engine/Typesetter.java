package prepbook.output.pdf.engine;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Bidi;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import prepbook.diagnostic.SourceLocation;
import prepbook.layout.LayoutException;
import prepbook.output.pdf.font.FontFamily;
import prepbook.output.pdf.picture.BookResources;
import prepbook.output.pdf.picture.Xml;

/** Sets a page description as a tagged PDF. The only class that drives the engine. */
public final class Typesetter {
  /** Tagged text has no fonts of the reader's machine, so these names must mean ours. */
  private static final List<String> GENERIC = List.of("Serif", "SansSerif", "Monospaced");

  private final BookResources resources;

  /** Sets pages that load nothing but these resources. */
  public Typesetter(BookResources resources) {
    this.resources = resources;
  }

  /** A page description that can be set; {@code bidi}: some of it reads from right to left. */
  public record Parsed(Document page, boolean bidi) {}

  /**
   * Reads a page description.
   *
   * @param xhtml the whole document
   * @throws LayoutException if it is not well-formed
   */
  public static Parsed parse(String xhtml) throws IOException {
    try {
      Document page = Xml.parse(xhtml);
      LongRuns.group(page);
      return new Parsed(page, Bidi.requiresBidi(xhtml.toCharArray(), 0, xhtml.length()));
    } catch (SAXException e) {
      throw failure("the templates do not give well-formed XML: " + e.getMessage(), e);
    }
  }

  /**
   * A book that is set.
   *
   * @param document to be closed by whoever asked for it
   * @param front how many pages stand before page 1
   */
  public record Typeset(PDDocument document, int front) {}

  /**
   * Sets the book. The engine's own picture of it, more than half of what a long book needs of
   * memory, is let go of when this returns.
   *
   * @throws LayoutException if the engine warned of anything: it goes on without what it cannot
   *     load or does not understand
   */
  public Typeset set(Parsed manuscript) throws IOException {
    Set<String> warnings = new LinkedHashSet<>();
    XRLog.setLoggerImpl(new SilentLog());
    PdfRendererBuilder builder = builder(warnings::add);
    builder.withW3cDocument(manuscript.page(), "book:");
    if (manuscript.bidi()) {
      builder.useUnicodeBidiSplitter(JavaBidi::new);
      builder.useUnicodeBidiReorderer(new JavaBidi.Reorderer());
    }
    ArtifactSweep sweep = new ArtifactSweep();
    builder.usePageSupplier(sweep);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      PDDocument document = renderer.getPdfDocument();
      boolean done = false;
      try {
        renderer.layout();
        PageNumbers numbers = new PageNumbers(renderer);
        if (numbers.write(manuscript.page())) {
          renderer.layout();
        }
        if (manuscript.bidi()) {
          LineOrder.arrange(renderer.getRootBox());
        }
        WrapMarks marks = WrapMarks.of(renderer);
        renderer.createPDFWithoutClosing();
        sweep.finish(document);
        marks.draw(document);
        if (!warnings.isEmpty()) {
          String all = String.join("; ", warnings);
          throw failure("the engine warns: " + all, new IllegalStateException(all));
        }
        done = true;
        return new Typeset(document, numbers.front());
      } finally {
        if (!done) {
          document.close();
        }
      }
    }
  }

  private static LayoutException failure(String message, Exception cause) {
    SourceLocation location = SourceLocation.startOf("templates/print/book.ftlh");
    return new LayoutException(
        prepbook.diagnostic.Diagnostic.error(location, "TEMPLATE", message), cause);
  }

  private PdfRendererBuilder builder(Consumer<String> warnings) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useUnicodeLineBreaker(new LineEnds());
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useProtocolsStreamImplementation(resources, BookResources.SCHEMES);
    builder.useExternalResourceAccessControl(
        (address, type) -> BookResources.isAllowed(address),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.withDiagnosticConsumer(
        (Diagnostic diagnostic) -> {
          if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.accept(diagnostic.getFormattedMessage());
          }
        });
    for (FontFamily family : FontFamily.values()) {
      for (FontFamily.Face face : family.faces()) {
        register(builder, family, face, family.family());
      }
    }
    if (resources.holdSvg()) {
      registerForSvg(builder, FontFamily.SANS);
    }
    if (resources.holdDrawings()) {
      registerForSvg(builder, FontFamily.MONO);
      registerForSvg(builder, FontFamily.FALLBACK);
    }
    GENERIC.forEach(
        name -> register(builder, FontFamily.SANS, FontFamily.SANS.faces().get(1), name));
    return builder;
  }

  /** Lettering in pictures would otherwise be set in whatever fonts the machine has. */
  private static void registerForSvg(PdfRendererBuilder builder, FontFamily family) {
    for (FontFamily.Face face : family.faces()) {
      builder.useFont(
          () -> new ByteArrayInputStream(family.file(face)),
          family.family(),
          face.weight(),
          face.style(),
          true,
          EnumSet.of(FSFontUseCase.SVG));
    }
  }

  private static void register(
      PdfRendererBuilder builder, FontFamily family, FontFamily.Face face, String name) {
    builder.useFont(
        () -> new ByteArrayInputStream(family.file(face)), name, face.weight(), face.style(), true);
  }
}
