package prepbook.output.pdf.finish;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The tags of a document, as screen readers follow them. */
final class TagTree {
  private TagTree() {}

  /**
   * Takes away empty alternative texts. The engine gives one to every link without a title, and
   * what is read aloud would be that nothing instead of the link's words.
   */
  static void tidy(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    Deque<COSDictionary> open = new ArrayDeque<>();
    open.push(root.getCOSObject());
    while (!open.isEmpty()) {
      COSDictionary element = open.pop();
      if ("".equals(element.getString(COSName.ALT))) {
        element.removeItem(COSName.ALT);
      }
      COSBase kids = element.getDictionaryObject(COSName.K);
      if (kids instanceof COSArray array) {
        array.forEach(kid -> push(kid, open));
      } else {
        push(kids, open);
      }
    }
  }

  /** Only elements have kids; numbers and references to content do not. */
  private static void push(COSBase kid, Deque<COSDictionary> open) {
    COSBase direct = kid instanceof COSObject object ? object.getObject() : kid;
    if (direct instanceof COSDictionary element && element.containsKey(COSName.S)) {
      open.push(element);
    }
  }
}
