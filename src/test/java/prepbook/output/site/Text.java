package prepbook.output.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.prose.Block;
import prepbook.model.prose.CodeSpan;
import prepbook.model.prose.Inline;

/** Short ways to write prose by hand. */
final class Text {

  static final SourceLocation HERE = SourceLocation.startOf("content/01-core.md");

  private Text() {}

  /** Text with {@code `code`} and {@code *strong*} parts. */
  static List<Inline> inlines(String text) {
    List<Inline> result = new ArrayList<>();
    String[] parts = text.split("(?<=[`*])|(?=[`*])", -1);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].equals("`") && i + 2 < parts.length) {
        result.add(new Inline.Code(parts[i + 1]));
        i += 2;
      } else if (parts[i].equals("*") && i + 2 < parts.length) {
        result.add(new Inline.Strong(List.of(new Inline.Text(parts[i + 1]))));
        i += 2;
      } else if (!parts[i].isEmpty()) {
        result.add(new Inline.Text(parts[i]));
      }
    }
    return result;
  }

  static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(inlines(text));
  }

  static Block.Paragraph paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  static Inline.Text text(String text) {
    return new Inline.Text(text);
  }

  static Inline.Link link(String destination, String text) {
    return new Inline.Link(destination, Optional.empty(), List.of(new Inline.Text(text)), HERE);
  }

  static Inline.Image image(String source, String alternative) {
    return new Inline.Image(
        source, alternative, Optional.empty(), Optional.empty(), Optional.empty(), HERE);
  }

  static Block.Heading heading(int level, String id, String text) {
    return new Block.Heading(level, id, inlines(text), HERE);
  }

  static Block.BulletList bullets(String... items) {
    return new Block.BulletList(true, Arrays.stream(items).map(i -> item(i, null)).toList());
  }

  static Block.OrderedList steps(String... items) {
    return new Block.OrderedList(1, true, Arrays.stream(items).map(i -> item(i, null)).toList());
  }

  static Block.BulletList rubric(String... items) {
    return new Block.BulletList(true, Arrays.stream(items).map(i -> item(i, false)).toList());
  }

  private static Block.ListItem item(String text, @org.jspecify.annotations.Nullable Boolean task) {
    return new Block.ListItem(Optional.ofNullable(task), List.of(new Block.Plain(inlines(text))));
  }

  static Block.Table table(String[]... rows) {
    List<List<Block.Table.Cell>> cells =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row).map(c -> new Block.Table.Cell(inlines(c))).toList())
            .toList();
    List<Block.Table.Alignment> alignments =
        cells.get(0).stream().map(cell -> Block.Table.Alignment.NONE).toList();
    return new Block.Table(alignments, cells.get(0), cells.subList(1, cells.size()));
  }

  /** Code in which each word of the map is coloured wherever it occurs. */
  static Block.CodeBlock code(
      String language,
      Map<String, String> attributes,
      String code,
      Map<String, CodeSpan.Kind> kinds) {
    List<CodeSpan> spans = new ArrayList<>();
    int at = 0;
    while (at < code.length()) {
      int from = at;
      Optional<Map.Entry<String, CodeSpan.Kind>> hit =
          kinds.entrySet().stream()
              .filter(entry -> code.startsWith(entry.getKey(), from))
              .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)));
      if (hit.isPresent()) {
        int end = at + hit.get().getKey().length();
        spans.add(new CodeSpan(at, end, hit.get().getValue()));
        at = end;
      } else {
        at++;
      }
    }
    return new Block.CodeBlock(language, attributes, code, spans, HERE);
  }

  static Block.Callout callout(Block.Callout.Kind kind, String text) {
    return new Block.Callout(kind, List.of(paragraph(text)));
  }
}
