package prepbook.output.pdf.finish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * Takes out tags that say nothing: the engine writes a span for every run of text, so that a
 * paragraph was read as dozens of parts, and four of five tags of a book were such ones. What they
 * hold goes to the element around them.
 */
final class PlainSpans {
  private static final COSName SPAN = COSName.getPDFName("Span");
  private static final COSName PAGE = COSName.PG;
  private static final COSName CONTENT = COSName.getPDFName("MCR");

  /** With anything else a span has something to say, such as another language. */
  private static final Set<COSName> SAYS_NOTHING =
      Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.PG, COSName.K);

  private final IdentityHashMap<COSDictionary, COSDictionary> heirs = new IdentityHashMap<>();

  private PlainSpans() {}

  /** Something that an element holds, and the page on which it stands if it does not say so. */
  private record Kid(COSBase item, @Nullable COSBase page) {}

  /** Takes them out of a document. */
  static void dissolve(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    PlainSpans spans = new PlainSpans();
    spans.walk(root.getCOSObject());
    spans.repair(root.getCOSObject().getDictionaryObject(COSName.PARENT_TREE));
  }

  private void walk(COSDictionary root) {
    Deque<COSDictionary> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      COSDictionary element = open.pop();
      List<Kid> kids = kids(element);
      COSArray all = new COSArray();
      for (Kid kid : kids) {
        all.add(placed(kid, element));
        if (direct(kid.item()) instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
          inner.setItem(COSName.P, element);
          open.push(inner);
        }
      }
      if (all.size() > 0) {
        element.setItem(COSName.K, all.size() == 1 ? all.get(0) : all);
      }
    }
  }

  /** What an element holds once the spans in it are gone, in the order of reading. */
  private List<Kid> kids(COSDictionary element) {
    List<Kid> kids = new ArrayList<>();
    Deque<Kid> open = new ArrayDeque<>();
    push(element, open);
    while (!open.isEmpty()) {
      Kid kid = open.pop();
      if (direct(kid.item()) instanceof COSDictionary inner && saysNothing(inner)) {
        heirs.put(inner, element);
        push(inner, open);
      } else {
        kids.add(kid);
      }
    }
    return kids;
  }

  private static void push(COSDictionary element, Deque<Kid> open) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    COSBase page = element.getItem(PAGE);
    if (kids instanceof COSArray array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        open.push(new Kid(array.get(i), page));
      }
    } else if (kids != null) {
      open.push(new Kid(element.getItem(COSName.K), page));
    }
  }

  private static boolean saysNothing(COSDictionary element) {
    return SPAN.equals(element.getCOSName(COSName.S)) && SAYS_NOTHING.containsAll(element.keySet());
  }

  /** A kid as its new element has to name it: with its page, if that is another one. */
  private static COSBase placed(Kid kid, COSDictionary element) {
    COSBase item = direct(kid.item());
    COSBase page = kid.page();
    if (page == null || (item instanceof COSDictionary known && known.containsKey(COSName.S))) {
      return kid.item();
    }
    COSBase own = element.getItem(PAGE);
    if (own == null) {
      element.setItem(PAGE, page);
      return kid.item();
    }
    if (direct(own) == direct(page)) {
      return kid.item();
    }
    if (item instanceof COSInteger mark) {
      COSDictionary reference = new COSDictionary();
      reference.setItem(COSName.TYPE, CONTENT);
      reference.setItem(PAGE, page);
      reference.setItem(COSName.MCID, mark);
      return reference;
    }
    if (item instanceof COSDictionary reference && !reference.containsKey(PAGE)) {
      reference.setItem(PAGE, page);
    }
    return kid.item();
  }

  /** Points to the elements around them what leads from marks on the page to spans. */
  private void repair(@Nullable COSBase node) {
    if (node instanceof COSDictionary tree) {
      repair(tree.getDictionaryObject(COSName.KIDS));
      repair(tree.getDictionaryObject(COSName.NUMS));
    } else if (node instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        COSBase entry = direct(array.get(i));
        if (entry instanceof COSDictionary element && element.containsKey(COSName.S)) {
          if (heirs.containsKey(element)) {
            array.set(i, heir(element));
          }
        } else {
          repair(entry);
        }
      }
    }
  }

  private COSDictionary heir(COSDictionary span) {
    COSDictionary heir = span;
    while (heirs.containsKey(heir)) {
      heir = heirs.get(heir);
    }
    return heir;
  }

  private static COSBase direct(COSBase item) {
    COSBase direct = item instanceof COSObject object ? object.getObject() : item;
    return direct == null ? COSNull.NULL : direct;
  }
}
