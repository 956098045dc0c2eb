package prepbook.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prepbook.model.Answer;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.prose.Block;
import prepbook.model.prose.Prose;
import prepbook.model.prose.ProseWalk;

/** Collects the samples of a guide. */
public final class SampleTexts {

  private static final String GUIDE_FILE = "guide.yaml";

  private SampleTexts() {}

  /** Every text of a guide, in order; most have samples. */
  public static List<SampleText> of(Guide guide) {
    List<SampleText> texts = new ArrayList<>();
    SourceText front = guide.info().source();
    texts.add(
        new SampleText(GUIDE_FILE, "", front, 1, front.lineCount(), samples(guide.info().intro())));
    for (Section section : guide.sections()) {
      addAll(section, texts);
    }
    return texts;
  }

  private static void addAll(Section section, List<SampleText> texts) {
    List<Question> questions = section.questions();
    int end = section.source().lineCount();
    int introEnd = questions.isEmpty() ? end : questions.get(0).location().line() - 1;
    texts.add(
        new SampleText(
            section.path(),
            section.path(),
            section.source(),
            1,
            introEnd,
            samples(section.intro())));
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      int last = i + 1 < questions.size() ? questions.get(i + 1).location().line() - 1 : end;
      texts.add(
          new SampleText(
              question.id(),
              section.path(),
              section.source(),
              question.location().line(),
              last,
              question.answer().map(Answer::prose).map(SampleTexts::samples).orElse(List.of())));
    }
  }

  /** Blocks of code and hidden tests, in the order in which they stand in the file. */
  private static List<Sample> samples(Prose prose) {
    List<Sample> samples = new ArrayList<>();
    new ProseWalk(
            block -> {
              if (block instanceof Block.CodeBlock code) {
                samples.add(Sample.of(code));
              }
            },
            inline -> {})
        .walk(prose);
    prose.hiddenTests().forEach(test -> samples.add(Sample.of(test)));
    samples.sort(Comparator.comparing(Sample::location));
    return samples;
  }
}
