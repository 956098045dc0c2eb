package prepbook.model.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepbook.diagnostic.SourceLocation;

/** A piece of running text. */
public sealed interface Inline {

  /**
   * Literal text, not escaped. Two texts never follow each other.
   *
   * @param value the characters; emoji shortcodes have become emoji
   */
  record Text(String value) implements Inline {}

  /**
   * A code span.
   *
   * @param value the code, not escaped
   */
  record Code(String value) implements Inline {}

  /** Emphasised text. */
  record Emphasis(List<Inline> content) implements Inline {
    /** Copies the list. */
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Strongly emphasised text. */
  record Strong(List<Inline> content) implements Inline {
    /** Copies the list. */
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Text struck through. */
  record Strikethrough(List<Inline> content) implements Inline {
    /** Copies the list. */
    public Strikethrough {
      content = List.copyOf(content);
    }
  }

  /**
   * A link.
   *
   * @param destination the address as written, with escapes and entities resolved; {@link
   *     prepbook.model.Guide#resolve} tells what it means
   * @param title the text shown on hover, if any
   * @param content what is shown; holds no other link
   * @param location where the link starts
   */
  record Link(
      String destination, Optional<String> title, List<Inline> content, SourceLocation location)
      implements Inline {
    /** Copies the list. */
    public Link {
      content = List.copyOf(content);
    }
  }

  /**
   * A picture.
   *
   * @param source the address as written: a path below the content folder or a remote address
   * @param alternative the text for those who do not see it; empty for decoration
   * @param title the text shown on hover, if any
   * @param width the width asked for, in CSS pixels
   * @param height the height asked for, in CSS pixels
   * @param location where the picture starts
   */
  record Image(
      String source,
      String alternative,
      Optional<String> title,
      Optional<Integer> width,
      Optional<Integer> height,
      SourceLocation location)
      implements Inline {}

  /** The end of a line in the source; a space for the reader. */
  record SoftBreak() implements Inline {}

  /** A line break that the author asked for. */
  record HardBreak() implements Inline {}

  /**
   * The mark in the text that points to a footnote.
   *
   * @param number the footnote's 1-based number within its {@link Prose}
   */
  record FootnoteReference(int number) implements Inline {}

  /**
   * An allowed element of raw HTML, such as {@code kbd} or {@code sub}.
   *
   * @param name the element's name in lower case, one of the allow-list
   * @param attributes allowed attributes with their values, not escaped
   * @param content what it holds
   */
  record HtmlSpan(String name, Map<String, String> attributes, List<Inline> content)
      implements Inline {
    /** Copies list and map. */
    public HtmlSpan {
      attributes = Attributes.copyInOrder(attributes);
      content = List.copyOf(content);
    }
  }
}
