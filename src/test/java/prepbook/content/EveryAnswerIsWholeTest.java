package prepbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prepbook.model.Answer;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.PlainText;
import prepbook.source.GuideReader;

/** Each of the fifty answers has all of its parts, and none repeats another. */
class EveryAnswerIsWholeTest {

  private static final String FOLLOW_UP = "Follow-up questions";

  /** A shorter sentence, such as “It does not.”, may well occur twice. */
  private static final int SENTENCE_WORDS = 5;

  private static List<Question> questions = List.of();
  private static List<Section> sections = List.of();

  @BeforeAll
  static void read() throws IOException {
    Guide guide = new GuideReader(Path.of("content")).read().guide().orElseThrow();
    sections = guide.sections();
    questions = sections.stream().flatMap(section -> section.questions().stream()).toList();
  }

  @Test
  void thereAreFiftyAndNoneIsOpen() {
    assertThat(questions).hasSize(50);
    assertThat(where(question -> question.answer().isEmpty())).isEmpty();
  }

  @Test
  void eachHasALevelAndTwoToFourTags() {
    assertThat(where(question -> question.level().isEmpty())).isEmpty();
    assertThat(where(question -> question.tags().size() < 2 || question.tags().size() > 4))
        .isEmpty();
  }

  @Test
  void noTagStandsAlone() {
    Map<String, Integer> uses = new TreeMap<>();
    for (Question question : questions) {
      question.tags().stream().map(Tag::name).forEach(tag -> uses.merge(tag, 1, Integer::sum));
    }
    assertThat(uses).hasSizeLessThanOrEqualTo(32);
    uses.values().removeIf(count -> count > 1);
    assertThat(uses).isEmpty();
  }

  @Test
  void theShortAnswerTakesHalfAMinute() {
    Map<String, Integer> wrong = new TreeMap<>();
    for (Question question : questions) {
      int words =
          answer(question)
              .shortAnswer()
              .map(paragraph -> Words.count(PlainText.of(paragraph.content())))
              .orElse(0);
      if (words < 40 || words > 90) {
        wrong.put(question.id(), words);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theFullAnswerIsNeitherANoteNorAChapter() {
    Map<String, Integer> wrong = new TreeMap<>();
    for (Question question : questions) {
      int words = Words.of(ownText(question)).stream().mapToInt(Words::count).sum();
      if (words < 200 || words > 650) {
        wrong.put(question.id(), words);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The full answer without the rubric and the follow-up questions. */
  private static List<Block> ownText(Question question) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : answer(question).fullAnswer()) {
      if (isFollowUp(block)) {
        break;
      }
      if (!(block instanceof Block.BulletList list && list.isTaskList())) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  @Test
  void theRubricHasThreeToSixPoints() {
    assertThat(
            where(
                question -> {
                  int points =
                      answer(question).rubric().map(rubric -> rubric.items().size()).orElse(0);
                  return points < 3 || points > 6;
                }))
        .isEmpty();
  }

  @Test
  void twoToFourQuestionsFollow() {
    assertThat(where(question -> followUps(question) < 2 || followUps(question) > 4)).isEmpty();
  }

  private static int followUps(Question question) {
    List<Block> blocks = answer(question).fullAnswer();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (isFollowUp(blocks.get(i)) && blocks.get(i + 1) instanceof Block.BulletList list) {
        return list.items().size();
      }
    }
    return 0;
  }

  private static boolean isFollowUp(Block block) {
    return block instanceof Block.Heading heading
        && PlainText.of(heading.content()).equals(FOLLOW_UP);
  }

  @Test
  void oneCalloutWarnsOrHelps() {
    assertThat(
            where(
                question ->
                    answer(question).fullAnswer().stream()
                        .noneMatch(Block.Callout.class::isInstance)))
        .isEmpty();
  }

  @Test
  void noSentenceOccursTwice() {
    Map<String, String> first = new HashMap<>();
    List<String> twice = new ArrayList<>();
    Stream<String> texts =
        Stream.concat(
            sections.stream().flatMap(section -> Words.of(section.intro()).stream()),
            questions.stream().flatMap(question -> Words.of(answer(question).prose()).stream()));
    texts
        .flatMap(Words::sentences)
        .filter(sentence -> Words.count(sentence) >= SENTENCE_WORDS)
        .filter(sentence -> first.putIfAbsent(sentence, sentence) != null)
        .forEach(twice::add);
    assertThat(twice).isEmpty();
  }

  private static Answer answer(Question question) {
    return question.answer().orElseThrow(() -> new AssertionError(question.id() + " is open"));
  }

  private static List<String> where(Predicate<Question> wrong) {
    return questions.stream().filter(wrong).map(Question::id).toList();
  }
}
