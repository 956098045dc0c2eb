package prepbook.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;

/** Converts the headings of one file and gives them their anchors. */
final class HeadingConverter {

  /** An id fixed by the author at the heading's end, or an attempt at it. */
  private static final Pattern FIXED_ID = Pattern.compile("\\s*\\{#([^{}#]*)}\\s*$");

  /** One without what cannot be in an id but may be code or markup. */
  private static final Pattern MARKED_ID = Pattern.compile("\\{#([^{}#`<>\\[\\]()\\s]+)}\\s*$");

  private final Reading reading;
  private final Slugger slugger = new Slugger();
  private final Set<String> anchors = new LinkedHashSet<>();

  HeadingConverter(Reading reading) {
    this.reading = reading;
  }

  /** The ids of all headings so far. */
  Set<String> anchors() {
    return anchors;
  }

  /** A heading, and whether its author fixed its id. */
  record Converted(Block.Heading heading, boolean hasFixedId) {}

  Converted convert(Heading node, InlineConverter inlines) {
    String marked = takeMarkedId(node);
    List<Inline> content = new ArrayList<>(inlines.convertChildren(node));
    String fixedId = marked.isEmpty() ? takeFixedId(content, node) : marked;
    String id = fixedId.isEmpty() ? slugger.next(HeadingText.of(node)) : fixedId;
    anchors.add(id);
    return new Converted(
        new Block.Heading(node.getLevel(), id, content, reading.locationOf(node)),
        !fixedId.isEmpty());
  }

  /** A heading of raw HTML; its id, if it has a good one, is kept. */
  Block.Heading raw(HtmlTags.Tag tag, List<Inline> content) {
    String made = slugger.next(PlainText.of(content).strip());
    String own = tag.attributes().getOrDefault("id", "");
    String id = Slugger.isSlug(own) ? own : made;
    anchors.add(id);
    int level = tag.name().charAt(1) - '0';
    return new Block.Heading(level, id, content, reading.locationAt(tag.offset()));
  }

  /**
   * Takes away <code>{#id}</code> in which underscores were read as emphasis; gives the id, or an
   * empty string.
   */
  private String takeMarkedId(Heading node) {
    BasedSequence text = node.getText();
    Matcher matcher = MARKED_ID.matcher(text);
    if (!matcher.find()) {
      return "";
    }
    int brace = text.getIndexOffset(matcher.start());
    Node child = node.getFirstChild();
    while (child != null && child.getEndOffset() <= brace) {
      child = child.getNext();
    }
    if (!(child instanceof Text first) || child == node.getLastChild()) {
      return "";
    }
    String id = matcher.group(1);
    if (!Slugger.isSlug(id)) {
      reportBadId(id, node);
    }
    for (Node next = first.getNext(); next != null; next = first.getNext()) {
      next.unlink();
    }
    BasedSequence kept = first.getChars().subSequence(0, brace - first.getStartOffset()).trimEnd();
    if (kept.isEmpty()) {
      first.unlink();
    } else {
      first.setChars(kept);
    }
    return id;
  }

  /** Removes <code>{#id}</code> from the end of the content; gives the id, or an empty string. */
  private String takeFixedId(List<Inline> content, Heading node) {
    if (content.isEmpty() || !(content.get(content.size() - 1) instanceof Inline.Text last)) {
      return "";
    }
    Matcher matcher = FIXED_ID.matcher(last.value());
    if (!matcher.find()) {
      return "";
    }
    String id = matcher.group(1);
    if (!Slugger.isSlug(id)) {
      reportBadId(id, node);
    }
    if (FIXED_ID.matcher(last.value().substring(0, matcher.start())).find()) {
      reportSecondId(node);
    }
    content.remove(content.size() - 1);
    if (matcher.start() > 0) {
      content.add(new Inline.Text(last.value().substring(0, matcher.start())));
    }
    return id;
  }

  private void reportSecondId(Heading node) {
    String text = node.getChars().toString();
    int second = Math.max(0, text.lastIndexOf("{#"));
    int first = Math.max(0, text.lastIndexOf("{#", second - 1));
    reading.report(
        reading
            .error(
                reading.offset(node.getStartOffset() + first),
                "BAD-ID",
                "the heading has more than one id at its end")
            .withHint("keep one, or put the other into `backticks` if it is code"));
  }

  /** An id hangs on for good, so it must look like those that GitHub makes. */
  private void reportBadId(String id, Heading node) {
    String slug = Slugger.slug(id.strip());
    int brace = node.getChars().toString().lastIndexOf("{#");
    reading.report(
        reading
            .error(
                reading.offset(node.getStartOffset() + Math.max(0, brace)),
                "BAD-ID",
                id.isBlank()
                    ? "the id at the heading's end is empty"
                    : "\"" + id + "\" cannot be an id: it may hold " + Slugger.ALLOWED)
            .withHint(
                slug.isEmpty()
                    ? "write it like {#some-id}, or put it into `backticks` if it is code"
                    : "write {#" + slug + "}, or put it into `backticks` if it is code"));
  }
}
