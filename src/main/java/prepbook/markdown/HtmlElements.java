package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prepbook.markdown.HtmlTags.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/** Turns finished elements of raw HTML that stand in running text into prose. */
final class HtmlElements {

  private static final Pattern PIXELS = Pattern.compile("([0-9]{1,5})(px)?");

  /** Elements for what is typed and shown by computers, where nothing is a shortcode. */
  private static final Set<String> LITERAL = Set.of("code", "kbd", "samp", "tt");

  private HtmlElements() {}

  /** Adds a picture, a break or a line. */
  static void addVoid(Tag tag, HtmlFolder out, Reading reading) {
    switch (tag.name()) {
      case "br" -> out.lineBreak();
      case "hr" -> out.block(new Block.ThematicBreak());
      case "wbr" -> out.inline(new Inline.HtmlSpan("wbr", Map.of(), List.of()));
      case "img" -> out.inline(image(tag, reading));
      case "source" ->
          simplified(
              tag, "of a <picture> only its <img> is shown, so this <source> is left out", reading);
      default -> {} // a column's looks
    }
  }

  /** Tells that something is shown in a simpler way than it was written. */
  static void simplified(Tag tag, String message, Reading reading) {
    reading.report(reading.warning(tag.offset(), "HTML-SIMPLIFIED", message));
  }

  private static Inline image(Tag tag, Reading reading) {
    Map<String, String> attributes = tag.attributes();
    return new Inline.Image(
        attributes.getOrDefault("src", "").strip(),
        attributes.getOrDefault("alt", ""),
        Optional.ofNullable(attributes.get("title")),
        pixels(attributes.get("width")),
        pixels(attributes.get("height")),
        reading.locationAt(tag.offset()));
  }

  private static Optional<Integer> pixels(@Nullable String value) {
    return value != null && PIXELS.matcher(value).matches()
        ? Optional.of(Integer.valueOf(value.replace("px", "")))
        : Optional.empty();
  }

  /**
   * An element for running text.
   *
   * @param inCode whether it stands in {@code pre}; its class may then name a language
   */
  static List<Inline> inline(HtmlFrame frame, boolean inCode, Reading reading) {
    Tag tag = frame.tag();
    if (inCode) {
      return List.of(new Inline.HtmlSpan(tag.name(), tag.attributes(), frame.inlines()));
    }
    List<Inline> joined = Runs.join(frame.inlines());
    List<Inline> content = LITERAL.contains(tag.name()) ? joined : Runs.withEmoji(joined);
    Map<String, String> kept = HtmlAllowList.allowed(tag.name(), tag.attributes());
    return switch (tag.name()) {
      case "a" -> link(tag, content, reading);
      case "b", "strong" -> List.of(new Inline.Strong(content));
      case "i", "em" -> List.of(new Inline.Emphasis(content));
      case "strike" -> List.of(new Inline.Strikethrough(content));
      case "code", "tt" -> code(content, kept);
      case "big", "font", "picture", "time" -> content;
      case "ruby" -> ruby(kept, content);
      case "bdo" ->
          kept.containsKey("dir") ? List.of(new Inline.HtmlSpan("bdo", kept, content)) : content;
      default -> List.of(new Inline.HtmlSpan(tag.name(), kept, content));
    };
  }

  private static List<Inline> link(Tag tag, List<Inline> content, Reading reading) {
    String address = tag.attributes().getOrDefault("href", "").strip();
    Optional<String> title = Optional.ofNullable(tag.attributes().get("title"));
    return address.isEmpty()
        ? content
        : Links.of(address, title, content, reading.locationAt(tag.offset()));
  }

  private static List<Inline> code(List<Inline> content, Map<String, String> kept) {
    return content.size() == 1 && content.get(0) instanceof Inline.Text text
        ? List.of(new Inline.Code(text.value().replace('\n', ' ')))
        : List.of(new Inline.HtmlSpan("code", kept, content));
  }

  /** Every reading has something that it is the reading of; where not, it is set in brackets. */
  private static List<Inline> ruby(Map<String, String> kept, List<Inline> content) {
    List<Inline> parts = content.stream().filter(part -> !isSpan(part, "rp")).toList();
    boolean afterBase = false;
    boolean paired = !parts.isEmpty() && isSpan(parts.get(parts.size() - 1), "rt");
    for (Inline part : parts) {
      paired &= afterBase || !isSpan(part, "rt");
      afterBase = !isSpan(part, "rt");
    }
    if (paired) {
      return List.of(new Inline.HtmlSpan("ruby", kept, Runs.join(parts)));
    }
    List<Inline> flat = new ArrayList<>();
    for (Inline part : parts) {
      if (part instanceof Inline.HtmlSpan span && isSpan(part, "rt")) {
        flat.add(new Inline.Text(" ("));
        flat.addAll(span.content());
        flat.add(new Inline.Text(")"));
      } else {
        flat.add(part);
      }
    }
    return Runs.join(flat);
  }

  private static boolean isSpan(Inline inline, String name) {
    return inline instanceof Inline.HtmlSpan span && span.name().equals(name);
  }
}
