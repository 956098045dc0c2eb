package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import prepbook.markdown.HtmlTags.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/** Turns finished elements of raw HTML into prose. */
final class HtmlElements {

  private static final Pattern PIXELS = Pattern.compile("([0-9]{1,5})(px)?");

  private HtmlElements() {}

  /** Whether an element's attributes become parts of the prose, so that none is lost. */
  static boolean keepsOwnAttributes(String name) {
    return name.equals("img") || name.equals("a") || name.equals("ol");
  }

  /** Adds a picture, a break or a line. */
  static void addVoid(Tag tag, HtmlFolder out, Reading reading) {
    switch (tag.name()) {
      case "br" -> out.inline(new Inline.HardBreak());
      case "hr" -> out.block(new Block.ThematicBreak());
      case "wbr" -> out.inline(new Inline.HtmlSpan("wbr", Map.of(), List.of()));
      default -> out.inline(image(tag, reading));
    }
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

  private static Optional<Integer> pixels(@org.jspecify.annotations.Nullable String value) {
    return value != null && PIXELS.matcher(value).matches()
        ? Optional.of(Integer.valueOf(value.replace("px", "")))
        : Optional.empty();
  }

  /** An element for running text. */
  static List<Inline> inline(HtmlFrame frame, Reading reading) {
    List<Inline> content = frame.inlines();
    Tag tag = frame.tag();
    switch (tag.name()) {
      case "a" -> {
        String address = tag.attributes().getOrDefault("href", "").strip();
        return address.isEmpty()
            ? content
            : List.of(
                new Inline.Link(
                    address,
                    Optional.ofNullable(tag.attributes().get("title")),
                    content,
                    reading.locationAt(tag.offset())));
      }
      case "b", "strong" -> {
        return List.of(new Inline.Strong(content));
      }
      case "i", "em" -> {
        return List.of(new Inline.Emphasis(content));
      }
      default -> {
        Map<String, String> kept = HtmlAllowList.allowed(tag.name(), tag.attributes());
        return List.of(new Inline.HtmlSpan(tag.name(), kept, content));
      }
    }
  }

  /** An element that holds blocks. */
  static List<Block> block(HtmlFrame frame) {
    List<Block> content = frame.blocks();
    String name = frame.name();
    Map<String, String> kept = HtmlAllowList.allowed(name, frame.tag().attributes());
    return switch (name) {
      case "p" -> paragraphs(content);
      case "blockquote" -> List.of(new Block.Quote(paragraphs(content)));
      case "details" ->
          List.of(new Block.HtmlBlock(name, kept, paragraphs(withSummaryFirst(content))));
      case "summary" -> summary(kept, content);
      case "center", "div", "figure" ->
          List.of(
              new Block.HtmlBlock(name.equals("center") ? "div" : name, kept, paragraphs(content)));
      case "ul", "ol", "dl" -> List.of(new Block.HtmlBlock(name, kept, elementsOnly(content)));
      default -> List.of(new Block.HtmlBlock(name, kept, content));
    };
  }

  /** Blocks in which running text has become paragraphs. */
  static List<Block> paragraphs(List<Block> content) {
    return content.stream()
        .map(
            block ->
                block instanceof Block.Plain plain ? new Block.Paragraph(plain.content()) : block)
        .toList();
  }

  /** HTML wants a summary at the head of every details element. */
  private static List<Block> withSummaryFirst(List<Block> content) {
    List<Block> out = new ArrayList<>(content);
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i) instanceof Block.HtmlBlock html && html.name().equals("summary")) {
        out.add(0, out.remove(i));
        return out;
      }
    }
    out.add(
        0,
        new Block.HtmlBlock(
            "summary", Map.of(), List.of(new Block.Plain(List.of(new Inline.Text("…"))))));
    return out;
  }

  /** A summary holds running text only; other blocks follow it. */
  private static List<Block> summary(Map<String, String> kept, List<Block> content) {
    List<Inline> text = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    for (Block block : content) {
      Optional<List<Inline>> running = runningText(block);
      if (running.isPresent() && rest.isEmpty()) {
        if (!text.isEmpty()) {
          text.add(new Inline.HardBreak());
        }
        text.addAll(running.get());
      } else {
        rest.add(block);
      }
    }
    if (text.isEmpty()) {
      text.add(new Inline.Text("…"));
    }
    rest.add(0, new Block.HtmlBlock("summary", kept, List.of(new Block.Plain(text))));
    return rest;
  }

  private static Optional<List<Inline>> runningText(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Optional.of(paragraph.content());
    } else if (block instanceof Block.Plain plain) {
      return Optional.of(plain.content());
    } else if (block instanceof Block.Heading heading) {
      return Optional.of(heading.content());
    }
    return Optional.empty();
  }

  /** A list of raw HTML holds items only; what stands between them joins an item of its own. */
  private static List<Block> elementsOnly(List<Block> content) {
    return content.stream()
        .map(
            block ->
                block instanceof Block.HtmlBlock html && isItem(html.name())
                    ? block
                    : new Block.HtmlBlock("li", Map.of(), List.of(block)))
        .toList();
  }

  private static boolean isItem(String name) {
    return name.equals("li") || name.equals("dt") || name.equals("dd");
  }
}
