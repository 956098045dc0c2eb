package prepbook.output.pdf.engine;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * The properties of a page's marks. Every piece of text has a mark with properties of its own; at
 * each the library asks whether it has them already and looks through all, which on a page dense
 * with coloured code took longer than everything else.
 */
final class MarkProperties extends COSDictionary {

  /** No mark shares its properties with another. */
  @Override
  public boolean containsValue(Object value) {
    return false;
  }
}
