package prepbook.output.pdf.engine;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out artifact marks around nothing. The engine writes one for every box that it does not
 * paint, each with a dictionary of its own: more than a third of an untreated file. Each page is
 * swept as soon as the next one is begun, since those dictionaries fill the memory, too.
 */
final class ArtifactSweep implements PageSupplier {
  private static final COSName PROPERTIES = COSName.PROPERTIES;

  private @Nullable PDPage last;

  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int number, int shadowNumber) {
    try {
      finish(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PDPage page = new PDPage(new PDRectangle(width, height));
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(PROPERTIES, new MarkProperties());
    page.setResources(resources);
    document.addPage(page);
    last = page;
    return page;
  }

  /** Sweeps the last page; to be called once all are painted. */
  void finish(PDDocument document) throws IOException {
    if (last != null) {
      sweep(document, last);
      last = null;
    }
  }

  private static void sweep(PDDocument document, PDPage page) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream old) {
      old.close();
    }
    List<Object> kept = new ArrayList<>(tokens.size());
    // For each open mark, where it begins in what is kept if it is an artifact, otherwise -1.
    List<Integer> open = new ArrayList<>();
    int operands = 0;
    for (Object token : tokens) {
      kept.add(token);
      if (!(token instanceof Operator operator)) {
        operands++;
        continue;
      }
      String name = operator.getName();
      if (name.equals("BMC") || name.equals("BDC")) {
        int start = kept.size() - 1 - operands;
        open.add(COSName.ARTIFACT.equals(kept.get(start)) ? start : -1);
      } else if (name.equals("EMC")) {
        int start = open.remove(open.size() - 1);
        if (start >= 0 && isBare(kept.subList(start, kept.size() - 1))) {
          kept.subList(start, kept.size()).clear();
        }
      }
      operands = 0;
    }
    write(document, page, kept);
    dropUnused(page.getResources(), kept);
  }

  /** Whether a mark's beginning is all there is: it has no operator but its own. */
  private static boolean isBare(List<Object> marked) {
    return marked.stream().filter(Operator.class::isInstance).count() == 1;
  }

  private static void write(PDDocument document, PDPage page, List<Object> tokens)
      throws IOException {
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(content);
  }

  private static void dropUnused(PDResources resources, List<Object> tokens) {
    COSDictionary all = resources.getCOSObject().getCOSDictionary(PROPERTIES);
    if (all == null) {
      return;
    }
    Set<Object> used = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator && operator.getName().equals("BDC")) {
        used.add(tokens.get(i - 1));
      }
    }
    for (COSName name : List.copyOf(all.keySet())) {
      if (!used.contains(name)) {
        all.removeItem(name);
      }
    }
    if (all.size() == 0) {
      resources.getCOSObject().removeItem(PROPERTIES);
    }
  }
}
