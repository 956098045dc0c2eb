package prepbook.output.pdf.engine;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The numbers of pages in the index. They are known once the book is laid out; a page that a term
 * leads to twice is named once, so the index is written then and the book laid out again. Nothing
 * else moves by that: the index stands behind all that it leads to.
 *
 * <p>A list of pages is an element of class {@code index-pages} that holds nothing but links.
 */
final class PageNumbers {
  /** The id of the element with which the pages are numbered anew. */
  private static final String BODY = "/body";

  private final PdfBoxRenderer renderer;
  private final int front;

  /** The pages of a book that is laid out. */
  PageNumbers(PdfBoxRenderer renderer) {
    this.renderer = renderer;
    this.front = index(BODY);
  }

  /** How many pages stand before page 1. */
  int front() {
    return front;
  }

  /** Writes the numbers into all lists of pages; tells whether there are any. */
  boolean write(Document book) {
    List<Element> lists = new ArrayList<>();
    NodeList spans = book.getElementsByTagName("span");
    for (int i = 0; i < spans.getLength(); i++) {
      if (spans.item(i) instanceof Element span
          && span.getAttribute("class").equals("index-pages")) {
        lists.add(span);
      }
    }
    lists.forEach(this::write);
    return !lists.isEmpty();
  }

  private void write(Element list) {
    List<Element> links = new ArrayList<>();
    for (Node at = list.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element link) {
        links.add(link);
      }
    }
    while (list.hasChildNodes()) {
      list.removeChild(list.getFirstChild());
    }
    List<Element> numbered = new ArrayList<>();
    int last = 0;
    for (Element link : links) {
      int number = index(link.getAttribute("href").substring(1)) - front + 1;
      if (number != last) {
        link.setTextContent(Integer.toString(number));
        numbered.add(link);
      }
      last = number;
    }
    for (int i = 0; i < numbered.size(); i++) {
      Element link = numbered.get(i);
      // No line ends between a number and its comma if both are one text.
      if (i + 1 < numbered.size()) {
        link.setTextContent(link.getTextContent() + ",");
      }
      list.appendChild(span(list, " "));
      list.appendChild(link);
    }
  }

  /** All text has an element of its own, since the engine writes bare text of a line first. */
  private static Element span(Element like, String words) {
    Element span = like.getOwnerDocument().createElementNS(like.getNamespaceURI(), "span");
    span.setTextContent(words);
    return span;
  }

  /** The 0-based index of the page on which an element begins. */
  private int index(String id) {
    SharedContext context = renderer.getSharedContext();
    Box box = context.getBoxById(id);
    if (box == null) {
      throw new NoSuchElementException("the book has no element " + id);
    }
    int top = PagedBoxCollector.findContentStartY(box);
    return renderer.getRootBox().getLayer().getPageIndex(top);
  }
}
