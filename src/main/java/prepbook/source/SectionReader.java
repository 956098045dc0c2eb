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
import prepbook.model.prose.HiddenTest;
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
    HashtagReader.Result tagged =
        new HashtagReader(source, levels, diagnostics).read(part.bodyOffset(), part.prose());
    if (tagged.prose().isEmpty()) {
      reportTestsOfNothing(tagged.prose(), source, diagnostics);
    }
    return new Question(
        heading.id(),
        number,
        heading.content(),
        title,
        tagged.hashtags().level(),
        tagged.hashtags().tags(),
        tagged.prose().isEmpty() ? Optional.empty() : Optional.of(new Answer(tagged.prose())),
        heading.location());
  }

  private static void reportTestsOfNothing(
      Prose body, SourceText source, Consumer<Diagnostic> diagnostics) {
    for (HiddenTest test : body.hiddenTests()) {
      diagnostics.accept(
          source.quoting(
              Diagnostic.error(
                      test.location(), "BAD-TEST", "a hidden test in a question without an answer")
                  .withHint("write the answer above it, or take it out")));
    }
  }
}
