package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/** Tells GitHub's alerts, {@code > [!TIP]} and the like, from other quotations. */
final class Alerts {

  private static final Map<String, Block.Callout.Kind> KINDS = new TreeMap<>();

  static {
    for (Block.Callout.Kind kind : Block.Callout.Kind.values()) {
      KINDS.put("[!" + kind.name() + "]", kind);
    }
  }

  private Alerts() {}

  /** A callout if the first line of the quotation is nothing but a marker, else a quotation. */
  static Block quoteOrCallout(List<Block> content) {
    if (content.isEmpty() || !(content.get(0) instanceof Block.Paragraph first)) {
      return new Block.Quote(content);
    }
    List<Inline> line = first.content();
    Block.Callout.Kind kind =
        line.get(0) instanceof Inline.Text text
            ? KINDS.get(text.value().strip().toUpperCase(Locale.ROOT))
            : null;
    boolean alone =
        line.size() == 1
            || line.get(1) instanceof Inline.SoftBreak
            || line.get(1) instanceof Inline.HardBreak;
    if (kind == null || !alone) {
      return new Block.Quote(content);
    }
    List<Block> rest = new ArrayList<>(content.subList(1, content.size()));
    if (line.size() > 2) {
      rest.add(0, new Block.Paragraph(line.subList(2, line.size())));
    }
    return new Block.Callout(kind, rest);
  }
}
