package prepbook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.markdown.MarkdownDocument;
import prepbook.markdown.MarkdownReader;
import prepbook.markdown.Slugger;
import prepbook.model.Answer;
import prepbook.model.Level;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;
import prepbook.model.prose.Prose;

/**
 * Reads section files. Its questions are numbered from 1 in each file, until {@link #numbered} puts
 * the sections into the guide's order.
 */
final class SectionReader {

  private static final int QUESTION_LEVEL = 2;

  private final MarkdownReader markdown;
  private final List<Level> levels;

  SectionReader(MarkdownReader markdown, List<Level> levels) {
    this.markdown = markdown;
    this.levels = levels;
  }

  /**
   * Reads a file.
   *
   * @param path the file's path below the content folder
   * @param number the section's 1-based place in the guide
   */
  Section read(SourceText source, String path, int number, Consumer<Diagnostic> diagnostics) {
    FrontMatter front = FrontMatter.read(source, diagnostics);
    int splitLevel = front.holdsQuestions() ? QUESTION_LEVEL : 0;
    MarkdownDocument document = markdown.read(source, front.bodyStart(), splitLevel, diagnostics);
    List<MarkdownDocument.Part> parts = document.parts();
    List<Question> questions = new ArrayList<>();
    for (MarkdownDocument.Part part : parts.subList(1, parts.size())) {
      part.heading()
          .map(heading -> question(heading, part, questions.size() + 1, source, diagnostics))
          .ifPresent(questions::add);
    }
    return new Section(
        idOf(path),
        number,
        path,
        front.title(),
        front.icon(),
        front.summary(),
        front.holdsQuestions(),
        parts.get(0).prose(),
        questions,
        document.anchors(),
        source);
  }

  /** The section with its questions numbered on from those before it. */
  static Section numbered(Section section, int questionsBefore) {
    List<Question> questions =
        section.questions().stream()
            .map(
                q ->
                    new Question(
                        q.id(),
                        q.number() + questionsBefore,
                        q.title(),
                        q.plainTitle(),
                        q.level(),
                        q.tags(),
                        q.answer(),
                        q.location()))
            .toList();
    return new Section(
        section.id(),
        section.number(),
        section.path(),
        section.title(),
        section.icon(),
        section.summary(),
        section.holdsQuestions(),
        section.intro(),
        questions,
        section.anchors(),
        section.source());
  }

  /** A file's name without number and ending, as the name of its page. */
  static String idOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String stem = name.substring(0, name.lastIndexOf('.'));
    String unnumbered = stem.replaceFirst("^[0-9]+[-_. ]*", "");
    return Slugger.slug(unnumbered.isEmpty() ? stem : unnumbered);
  }

  private Question question(
      Block.Heading heading,
      MarkdownDocument.Part part,
      int number,
      SourceText source,
      Consumer<Diagnostic> diagnostics) {
    String title = PlainText.of(heading.content()).strip();
    if (title.isEmpty()) {
      diagnostics.accept(
          source.quoting(
              Diagnostic.error(
                      heading.location(), "EMPTY-QUESTION", "the heading of the question is empty")
                  .withHint("write the question behind the ##")));
    } else if (heading.id().isEmpty()) {
      diagnostics.accept(
          source.quoting(
              Diagnostic.error(
                      heading.location(),
                      "EMPTY-ID",
                      "the question has no letter or digit to make its id from")
                  .withHint("fix its id with {#some-id} at the end of the heading")));
    }
    Optional<Integer> tagLine = tagLine(source, part.bodyOffset());
    Hashtags hashtags =
        tagLine.map(line -> Hashtags.read(source, line, levels, diagnostics)).orElse(Hashtags.NONE);
    Prose body = tagLine.isPresent() ? withoutFirstLine(part.prose()) : part.prose();
    return new Question(
        heading.id(),
        number,
        heading.content(),
        title,
        hashtags.level(),
        hashtags.tags(),
        body.isEmpty() ? Optional.empty() : Optional.of(new Answer(body)),
        heading.location());
  }

  /** The line of hashtags, if it is the first that is not blank below the heading. */
  private static Optional<Integer> tagLine(SourceText source, int bodyOffset) {
    int line = source.locationAt(bodyOffset).line();
    // The offset is that of the heading's end: on its line, or already at the start of the next.
    if (bodyOffset > source.startOfLine(line)) {
      line++;
    }
    while (line <= source.lineCount() && source.line(line).isBlank()) {
      line++;
    }
    return line <= source.lineCount() && Hashtags.isTagLine(source.line(line))
        ? Optional.of(line)
        : Optional.empty();
  }

  private static Prose withoutFirstLine(Prose prose) {
    List<Block> blocks = new ArrayList<>(prose.blocks());
    if (!(blocks.get(0) instanceof Block.Paragraph first)) {
      return prose;
    }
    List<Inline> content = first.content();
    int end = 0;
    while (end < content.size()
        && !(content.get(end) instanceof Inline.SoftBreak)
        && !(content.get(end) instanceof Inline.HardBreak)) {
      end++;
    }
    blocks.remove(0);
    if (end + 1 < content.size()) {
      blocks.add(0, new Block.Paragraph(content.subList(end + 1, content.size())));
    }
    return new Prose(blocks, prose.footnotes());
  }
}
