package prepbook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.diagnostic.Suggestion;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/** Tells GitHub's alerts, {@code > [!TIP]} and the like, from other quotations. */
final class Alerts {

  private static final Map<String, Block.Callout.Kind> KINDS = new TreeMap<>();

  /** What other programs call such things. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("ATTENTION", "WARNING"),
          Map.entry("BUG", "CAUTION"),
          Map.entry("DANGER", "CAUTION"),
          Map.entry("ERROR", "CAUTION"),
          Map.entry("EXAMPLE", "NOTE"),
          Map.entry("FAILURE", "CAUTION"),
          Map.entry("HINT", "TIP"),
          Map.entry("INFO", "NOTE"),
          Map.entry("SUCCESS", "TIP"),
          Map.entry("WARN", "WARNING"));

  /** As it stands in the file: the parser takes the spaces out of {@code [!tip ]}. */
  private static final Pattern MARKER = Pattern.compile("(?:>\\s*)+(\\[!([^\\[\\]\n]*)])");

  static {
    for (Block.Callout.Kind kind : Block.Callout.Kind.values()) {
      KINDS.put("[!" + kind.name() + "]", kind);
    }
  }

  private final Reading reading;

  Alerts(Reading reading) {
    this.reading = reading;
  }

  /** A callout if the first line of the quotation is nothing but a marker, else a quotation. */
  Block quoteOrCallout(BlockQuote node, List<Block> content) {
    if (content.isEmpty() || !(content.get(0) instanceof Block.Paragraph first)) {
      return new Block.Quote(content);
    }
    Matcher marker = MARKER.matcher(node.getChars());
    if (!marker.lookingAt()) {
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
    if (kind == null || !alone || !KINDS.containsKey(marker.group(1).toUpperCase(Locale.ROOT))) {
      reportSlip(marker.group(2), reading.offset(node.getStartOffset() + marker.start(1)));
      return new Block.Quote(content);
    }
    List<Block> rest = new ArrayList<>(content.subList(1, content.size()));
    if (line.size() > 2) {
      rest.add(0, new Block.Paragraph(line.subList(2, line.size())));
    }
    return new Block.Callout(kind, rest);
  }

  private void reportSlip(String written, int offset) {
    String name = written.strip().toUpperCase(Locale.ROOT);
    String message =
        KINDS.containsKey("[!" + written.toUpperCase(Locale.ROOT) + "]")
            ? "no text may stand behind [!" + written + "] on its line"
            : "GitHub knows no alert [!" + written + "]";
    String hint =
        meant(name)
            .map(kind -> "write > [!" + kind + "] on a line of its own")
            .orElse("write one of " + String.join(", ", KINDS.keySet()));
    reading.report(
        reading
            .warning(offset, "BAD-ALERT", message + ", so this is shown as a quotation")
            .withHint(hint));
  }

  private static Optional<String> meant(String name) {
    if (OTHER_NAMES.containsKey(name)) {
      return Optional.of(OTHER_NAMES.get(name));
    }
    return Suggestion.nearest(
        name, Arrays.stream(Block.Callout.Kind.values()).map(Enum::name).toList());
  }
}
