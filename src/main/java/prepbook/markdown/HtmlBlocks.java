package prepbook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.markdown.HtmlTags.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;

/** Turns finished elements of raw HTML that hold blocks into prose. */
final class HtmlBlocks {

  private static final Pattern LANGUAGE_CLASS = Pattern.compile("(?:^|\\s)lang(?:uage)?-(\\S+)");

  private final Reading reading;
  private final Optional<HeadingConverter> headings;
  private final CodeConverter code;

  /**
   * Prepares for one text.
   *
   * @param headings makes headings; absent in running text, which has none
   */
  HtmlBlocks(Reading reading, Optional<HeadingConverter> headings) {
    this.reading = reading;
    this.headings = headings;
    this.code = new CodeConverter(reading);
  }

  /**
   * An element's blocks.
   *
   * @param inLabel whether it stands in a summary, a cell or the like, where no heading can be
   */
  List<Block> of(HtmlFrame frame, boolean inLabel) {
    List<Block> content = frame.blocks();
    String name = frame.name();
    Map<String, String> kept = HtmlAllowList.allowed(name, frame.tag().attributes());
    return switch (name) {
      case "p" -> p(frame.tag(), paragraphs(content));
      case "center" -> div(Map.of("class", "align-center"), paragraphs(content));
      case "div" -> div(withAlignment(frame.tag(), kept), paragraphs(content));
      case "blockquote" ->
          content.isEmpty() ? List.of() : List.of(new Block.Quote(paragraphs(content)));
      case "details" -> List.of(HtmlDetails.details(kept, paragraphs(content)));
      case "summary" -> HtmlDetails.summary(kept, content);
      case "figure" -> div("figure", kept, HtmlDetails.withOneCaption(paragraphs(content)));
      case "ul" -> HtmlLists.bullets(content);
      case "ol" -> HtmlLists.numbered(frame.tag(), content);
      case "dl" -> HtmlLists.definitions(kept, content);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(frame.tag(), content, inLabel);
      case "pre" -> code(frame.tag(), content);
      case "table" -> new HtmlTables(frame.tag(), reading).convert(content);
      case "td", "th" -> List.of(new Block.HtmlBlock(name, frame.tag().attributes(), content));
      case "colgroup" -> List.of();
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

  private static List<Block> p(Tag tag, List<Block> content) {
    Map<String, String> alignment = withAlignment(tag, Map.of());
    return alignment.isEmpty() ? content : div(alignment, content);
  }

  private static List<Block> div(Map<String, String> attributes, List<Block> content) {
    return div("div", attributes, content);
  }

  private static List<Block> div(String name, Map<String, String> attributes, List<Block> content) {
    return content.isEmpty() ? List.of() : List.of(new Block.HtmlBlock(name, attributes, content));
  }

  /** The class that the style sheets know for text in the middle or to the right. */
  private static Map<String, String> withAlignment(Tag tag, Map<String, String> kept) {
    String align = tag.attributes().getOrDefault("align", "").strip().toLowerCase(Locale.ROOT);
    if (!align.equals("center") && !align.equals("right")) {
      return kept;
    }
    Map<String, String> attributes = new LinkedHashMap<>(kept);
    attributes.put("class", "align-" + align);
    return attributes;
  }

  private List<Block> heading(Tag tag, List<Block> content, boolean inLabel) {
    HtmlDetails.Split split = HtmlDetails.split(content);
    List<Block> blocks = new ArrayList<>();
    if (inLabel || headings.isEmpty() || PlainText.of(split.text()).isBlank()) {
      if (!split.text().isEmpty()) {
        blocks.add(new Block.Plain(List.of(new Inline.Strong(split.text()))));
      }
    } else {
      blocks.add(headings.get().raw(tag, split.text()));
    }
    blocks.addAll(split.rest());
    return blocks;
  }

  /** What is Markdown within it, behind a blank line, stays what it is. */
  private List<Block> code(Tag tag, List<Block> content) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : content) {
      if (!(block instanceof Block.Plain plain)) {
        blocks.add(block);
        continue;
      }
      String text = PlainText.of(plain.content());
      text = text.startsWith("\n") ? text.substring(1) : text;
      if (!text.isBlank()) {
        blocks.add(code.raw(language(tag, plain.content()), text, tag.offset()));
      }
    }
    return blocks;
  }

  private static String language(Tag tag, List<Inline> content) {
    String language = tag.attributes().getOrDefault("lang", "").strip();
    for (Inline inline : content) {
      if (language.isEmpty() && inline instanceof Inline.HtmlSpan span) {
        Matcher named = LANGUAGE_CLASS.matcher(span.attributes().getOrDefault("class", ""));
        language = named.find() ? named.group(1) : "";
      }
    }
    return language.toLowerCase(Locale.ROOT);
  }
}
