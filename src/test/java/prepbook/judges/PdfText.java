package prepbook.judges;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What PDFBox finds in a PDF file. For one thread. */
final class PdfText implements AutoCloseable {

  /**
   * A line of the outline.
   *
   * @param depth 0 for the outermost
   * @param title its text
   * @param page the 0-based page it leads to; -1 if none
   */
  record OutlineEntry(int depth, String title, int page) {}

  private final PDDocument document;

  PdfText(Path file) throws IOException {
    document = Loader.loadPDF(file.toFile());
  }

  PdfText(byte[] file) throws IOException {
    document = Loader.loadPDF(file);
  }

  /**
   * The text of each page.
   *
   * @param asSeen whether from top to bottom and from left to right, or in the order of drawing
   */
  List<String> pages(boolean asSeen) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(asSeen);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(document));
    }
    return pages;
  }

  /** The text of all pages. */
  String text() throws IOException {
    return String.join("\n", pages(true));
  }

  /** The document's title as its properties have it. */
  @Nullable String title() {
    return document.getDocumentInformation().getTitle();
  }

  /** The outline, from top to bottom. */
  List<OutlineEntry> outline() throws IOException {
    List<OutlineEntry> entries = new ArrayList<>();
    PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
    if (root != null) {
      addOutline(root, 0, entries);
    }
    return entries;
  }

  private void addOutline(PDOutlineNode node, int depth, List<OutlineEntry> entries)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      PDPage page = item.findDestinationPage(document);
      int index = page == null ? -1 : document.getPages().indexOf(page);
      entries.add(new OutlineEntry(depth, item.getTitle(), index));
      addOutline(item, depth + 1, entries);
    }
  }

  /** The internal links that lead nowhere, each with its page. */
  List<String> deadLinks() throws IOException {
    List<String> dead = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link && isDead(link)) {
          dead.add("page " + number + ": " + link.getCOSObject());
        }
      }
    }
    return dead;
  }

  /** How many links lead to another place of the document. */
  int internalLinks() throws IOException {
    int links = 0;
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && !(link.getAction() instanceof PDActionURI)) {
          links++;
        }
      }
    }
    return links;
  }

  private boolean isDead(PDAnnotationLink link) throws IOException {
    if (link.getAction() instanceof PDActionURI) {
      return false;
    }
    PDDestination destination =
        link.getAction() instanceof PDActionGoTo action
            ? action.getDestination()
            : link.getDestination();
    if (destination instanceof PDNamedDestination named) {
      destination = document.getDocumentCatalog().findNamedDestinationPage(named);
    }
    return !(destination instanceof PDPageDestination target)
        || target.getPage() == null
        || document.getPages().indexOf(target.getPage()) < 0;
  }

  /** The addresses of other places that links lead to. */
  Set<String> addresses() throws IOException {
    Set<String> addresses = new TreeSet<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          addresses.add(action.getURI());
        }
      }
    }
    return addresses;
  }

  /** The texts that stand for pictures, in reading order. */
  List<String> alternatives() {
    List<String> texts = new ArrayList<>();
    PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      addAlternatives(root, texts);
    }
    return texts;
  }

  private static void addAlternatives(PDStructureNode node, List<String> texts) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String alternative = element.getAlternateDescription();
        if (alternative != null) {
          texts.add(alternative);
        }
        addAlternatives(element, texts);
      }
    }
  }

  /**
   * The text as a screen reader reads it out: in the order of the structure, not of the drawing.
   */
  String readAloud() throws IOException {
    Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> byId = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> addText(content, byId));
      texts.put(page, byId);
    }
    StringBuilder out = new StringBuilder();
    PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      readAloud(root, null, texts, out);
    }
    return out.toString();
  }

  private static void addText(PDMarkedContent content, Map<Integer, String> texts) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        addText(inner, texts);
      }
    }
    texts.merge(content.getMCID(), text.toString(), String::concat);
  }

  private static void readAloud(
      PDStructureNode node,
      @Nullable PDPage inherited,
      Map<PDPage, Map<Integer, String>> texts,
      StringBuilder out) {
    PDPage page = inherited;
    if (node instanceof PDStructureElement element && element.getPage() != null) {
      page = element.getPage();
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        readAloud(element, page, texts, out);
      } else if (kid instanceof Integer id) {
        out.append(texts.getOrDefault(page, Map.of()).getOrDefault(id, ""));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage own = reference.getPage() == null ? page : reference.getPage();
        out.append(texts.getOrDefault(own, Map.of()).getOrDefault(reference.getMCID(), ""));
      }
    }
    out.append(' ');
  }

  /** The fonts, by name, and what is wrong with each: nothing if it is embedded as a subset. */
  Map<String, String> fonts() throws IOException {
    Map<String, String> fonts = new TreeMap<>();
    for (PDPage page : document.getPages()) {
      addFonts(page.getResources(), fonts);
    }
    return fonts;
  }

  private static void addFonts(@Nullable PDResources resources, Map<String, String> fonts)
      throws IOException {
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      boolean subset = font.getName().matches("[A-Z]{6}\\+.*");
      fonts.put(font.getName(), !font.isEmbedded() ? "not embedded" : subset ? "" : "not a subset");
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form) {
        addFonts(form.getResources(), fonts);
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
