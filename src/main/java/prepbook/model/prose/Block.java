package prepbook.model.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepbook.diagnostic.SourceLocation;

/** A block of text: what stands on lines of its own. */
public sealed interface Block {

  /** A paragraph. */
  record Paragraph(List<Inline> content) implements Block {
    /** Copies the list. */
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** Running text without a paragraph around it: in tight list items and in raw HTML. */
  record Plain(List<Inline> content) implements Block {
    /** Copies the list. */
    public Plain {
      content = List.copyOf(content);
    }
  }

  /**
   * A heading inside an answer or a section of prose. The heading that opens a question is {@link
   * prepbook.model.Question#title}.
   *
   * @param level as written, 1 to 6
   * @param id the anchor, unique within its section's page, made as GitHub makes it
   * @param content what it says
   * @param location where the heading starts
   */
  record Heading(int level, String id, List<Inline> content, SourceLocation location)
      implements Block {
    /** Copies the list. */
    public Heading {
      content = List.copyOf(content);
    }
  }

  /**
   * A block of code.
   *
   * @param language the language in lower case, as {@code python}; empty where none is given
   * @param attributes what follows the language, as {@code file=shop/models.py}; a word without a
   *     value maps to an empty string
   * @param code the text, lines ended by {@code \n}, not escaped
   * @param spans its coloured parts, in order, not overlapping
   * @param location where the opening fence starts
   */
  record CodeBlock(
      String language,
      Map<String, String> attributes,
      String code,
      List<CodeSpan> spans,
      SourceLocation location)
      implements Block {
    /** Copies list and map. */
    public CodeBlock {
      attributes = Attributes.copyInOrder(attributes);
      spans = List.copyOf(spans);
    }

    /** The file that it is, as a path; absent if it is none. */
    public Optional<String> file() {
      return Optional.ofNullable(attributes.get("file")).filter(name -> !name.isBlank());
    }

    /** Why it is shown but not run, as the author says; absent if nothing keeps it from running. */
    public Optional<String> reasonNotToRun() {
      return Optional.ofNullable(attributes.get("norun")).filter(reason -> !reason.isBlank());
    }
  }

  /**
   * A diagram, written as text. What it looks like, the guide knows: {@link
   * prepbook.model.Guide#drawing}.
   *
   * @param source its text as PlantUML, lines ended by {@code \n}
   * @param alternative what it shows, for those who cannot see it
   * @param caption what stands below it
   * @param location where the opening fence starts
   * @param firstLine the 1-based line of the file in which the text's first line stands
   */
  record Diagram(
      String source,
      String alternative,
      Optional<String> caption,
      SourceLocation location,
      int firstLine)
      implements Block {}

  /**
   * A list with bullets.
   *
   * @param tight whether the items follow each other without space
   */
  record BulletList(boolean tight, List<ListItem> items) implements Block {
    /** Copies the list. */
    public BulletList {
      items = List.copyOf(items);
    }

    /** Whether every item is a task: the form in which a rubric is written. */
    public boolean isTaskList() {
      return !items.isEmpty() && items.stream().allMatch(item -> item.task().isPresent());
    }
  }

  /**
   * A numbered list.
   *
   * @param start the first number
   * @param tight whether the items follow each other without space
   */
  record OrderedList(int start, boolean tight, List<ListItem> items) implements Block {
    /** Copies the list. */
    public OrderedList {
      items = List.copyOf(items);
    }
  }

  /** A block quotation. */
  record Quote(List<Block> content) implements Block {
    /** Copies the list. */
    public Quote {
      content = List.copyOf(content);
    }
  }

  /** A callout, written as {@code > [!TIP]}. */
  record Callout(Kind kind, List<Block> content) implements Block {
    /** Copies the list. */
    public Callout {
      content = List.copyOf(content);
    }

    /** The five kinds that GitHub knows. */
    public enum Kind {
      /** Worth knowing. */
      NOTE,
      /** Helps to do better. */
      TIP,
      /** Needed to succeed. */
      IMPORTANT,
      /** Needs attention at once. */
      WARNING,
      /** Has bad consequences. */
      CAUTION
    }
  }

  /**
   * A table. Every row has as many cells as there are columns.
   *
   * @param alignments one entry a column
   * @param head the cells of the head row
   * @param rows the rows below it
   */
  record Table(List<Alignment> alignments, List<Cell> head, List<List<Cell>> rows)
      implements Block {
    /** Copies the lists and checks that the table is regular. */
    public Table {
      alignments = List.copyOf(alignments);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      int columns = alignments.size();
      if (head.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("a table's rows must all have " + columns + " cells");
      }
    }

    /** How the cells of a column are set. */
    public enum Alignment {
      /** As the text's direction says. */
      NONE,
      /** To the left. */
      LEFT,
      /** In the middle. */
      CENTER,
      /** To the right. */
      RIGHT
    }

    /** A table cell. */
    public record Cell(List<Inline> content) {
      /** Copies the list. */
      public Cell {
        content = List.copyOf(content);
      }
    }
  }

  /** A line across, between two thoughts. */
  record ThematicBreak() implements Block {}

  /**
   * An allowed element of raw HTML that holds blocks, such as {@code details}.
   *
   * @param name the element's name in lower case, one of the allow-list
   * @param attributes allowed attributes with their values, not escaped
   * @param content what it holds
   */
  record HtmlBlock(String name, Map<String, String> attributes, List<Block> content)
      implements Block {
    /** Copies list and map. */
    public HtmlBlock {
      attributes = Attributes.copyInOrder(attributes);
      content = List.copyOf(content);
    }
  }

  /**
   * An item of a list.
   *
   * @param task for a task, whether it is ticked
   * @param content what it holds
   */
  record ListItem(Optional<Boolean> task, List<Block> content) {
    /** Copies the list. */
    public ListItem {
      content = List.copyOf(content);
    }
  }
}
