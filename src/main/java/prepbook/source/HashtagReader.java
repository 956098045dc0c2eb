package prepbook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Level;
import prepbook.model.SourceText;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;
import prepbook.model.prose.Prose;

/**
 * Takes the hashtags from the top of a question's text.
 *
 * <p>Where it is beyond doubt what an author meant, it is done, with a warning; where not, the line
 * stays text, with a warning: a question that silently lost its level is found by nobody.
 */
final class HashtagReader {

  private static final String CODE = "TAG-LINE";

  private final SourceText source;
  private final List<Level> levels;
  private final Consumer<Diagnostic> diagnostics;

  HashtagReader(SourceText source, List<Level> levels, Consumer<Diagnostic> diagnostics) {
    this.source = source;
    this.levels = levels;
    this.diagnostics = diagnostics;
  }

  /** What was found, and the text without it. */
  record Result(Hashtags hashtags, Prose prose) {}

  /**
   * Reads the hashtags of a question.
   *
   * @param bodyOffset the end of its heading, as an offset into the file
   * @param prose the text below the heading
   */
  Result read(int bodyOffset, Prose prose) {
    int below = lineBelow(bodyOffset);
    List<Integer> lines = new ArrayList<>();
    Prose rest = prose;
    int line = nonBlank(below);
    Optional<Prose> without = without(line, rest);
    while (without.isPresent()) {
      lines.add(line);
      rest = without.get();
      line = nonBlank(line + 1);
      without = without(line, rest);
    }
    if (lines.size() > 1) {
      reportLines(lines);
    } else {
      reportSlip(lines.isEmpty() ? line : lines.get(0), lines.isEmpty());
    }
    reportMisplaced(rest, below);
    return new Result(Hashtags.read(source, lines, levels, diagnostics), rest);
  }

  /** The offset is that of the heading's end: on its line, or already at the start of the next. */
  private int lineBelow(int bodyOffset) {
    int line = source.locationAt(bodyOffset).line();
    return bodyOffset > source.startOfLine(line) ? line + 1 : line;
  }

  private int nonBlank(int from) {
    int line = from;
    while (line <= source.lineCount() && source.line(line).isBlank()) {
      line++;
    }
    return line;
  }

  /** The text without its first line, if that is the one with this number and nothing but tags. */
  private Optional<Prose> without(int line, Prose prose) {
    if (line > source.lineCount()
        || !TagLine.isTagLine(source.line(line))
        || prose.isEmpty()
        || !(prose.blocks().get(0) instanceof Block.Paragraph first)) {
      return Optional.empty();
    }
    List<Inline> content = first.content();
    int end = 0;
    while (end < content.size() && !isLineEnd(content.get(end))) {
      end++;
    }
    if (!PlainText.of(content.subList(0, end)).strip().equals(source.line(line).strip())) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>(prose.blocks());
    blocks.remove(0);
    if (end + 1 < content.size()) {
      blocks.add(0, new Block.Paragraph(content.subList(end + 1, content.size())));
    }
    return Optional.of(new Prose(blocks, prose.footnotes(), prose.hiddenTests()));
  }

  private static boolean isLineEnd(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  private void reportSlip(int line, boolean isText) {
    if (line > source.lineCount()) {
      return;
    }
    String text = source.line(line);
    String next = line < source.lineCount() ? source.line(line + 1) : "";
    TagLine judged = TagLine.of(text, next, levels);
    if (isText && judged.isTags()) {
      report(
          line,
          text.length() - text.stripLeading().length(),
          "these hashtags do not stand by themselves, so they tag nothing",
          "do not indent them, and leave a blank line below them");
    } else {
      judged.slip().ifPresent(slip -> report(line, slip.at(), slip.message(), slip.hint()));
    }
  }

  private void reportLines(List<Integer> lines) {
    String all = lines.stream().map(source::line).collect(Collectors.joining(" "));
    report(
        lines.get(1),
        0,
        "the hashtags take more than one line",
        "write them on one: " + TagLine.corrected(all));
  }

  /** Hashtags that stand somewhere else in the answer, as behind a comment or at its end. */
  private void reportMisplaced(Prose prose, int below) {
    for (Block block : prose.blocks()) {
      if (block instanceof Block.Paragraph paragraph
          && paragraph.content().size() == 1
          && paragraph.content().get(0) instanceof Inline.Text text
          && TagLine.isTagLine(text.value())
          && (block.equals(prose.blocks().get(0)) || text.value().strip().contains(" "))) {
        lineOf(text.value().strip(), below)
            .ifPresent(
                line ->
                    report(
                        line,
                        source.line(line).indexOf('#'),
                        "hashtags tag a question only right below its heading",
                        "move them there"));
      }
    }
  }

  private Optional<Integer> lineOf(String text, int from) {
    return IntStream.rangeClosed(from, source.lineCount())
        .filter(line -> source.line(line).strip().equals(text))
        .boxed()
        .findFirst();
  }

  private void report(int line, int column, String message, String hint) {
    diagnostics.accept(
        source.warning(source.startOfLine(line) + column, CODE, message).withHint(hint));
  }
}
