package prepbook.output.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.Answer;
import prepbook.model.Asset;
import prepbook.model.Author;
import prepbook.model.Badge;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Level;
import prepbook.model.PrintPlan;
import prepbook.model.Question;
import prepbook.model.Redirect;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/** A small guide written by hand that holds whatever a guide can hold. */
final class SampleGuide {

  private static final List<Level> LEVELS =
      List.of(new Level("junior", 0), new Level("mid", 1), new Level("senior", 2));

  private final List<Section> sections = new ArrayList<>();
  private int questions;

  private SampleGuide() {}

  static Guide create(Path picture) {
    SampleGuide sample = new SampleGuide();
    sample.core();
    sample.models();
    sample.quality();
    sample.languages();
    Asset asset = new Asset("images/a b.svg", picture, Optional.of(new Asset.Size(320, 120)));
    return new Guide(info(Optional.empty(), "en"), sample.sections, List.of(asset));
  }

  /** A guide of many sections that cost little each. */
  static Guide large(int sections, int questionsEach) {
    SampleGuide sample = new SampleGuide();
    Answer answer = SampleAnswers.rich();
    for (int s = 1; s <= sections; s++) {
      List<Question> list =
          IntStream.range(0, questionsEach)
              .mapToObj(i -> sample.question("Question number " + sample.questions, 1, answer))
              .toList();
      sample.section("section-" + s, "Section " + s, null, Prose.EMPTY, true, list);
    }
    return new Guide(info(Optional.empty(), "en"), sample.sections, List.of());
  }

  static GuideInfo info(Optional<String> url, String language) {
    Prose intro =
        new Prose(
            List.of(
                new Block.Quote(
                    List.of(
                        Text.paragraph(
                            "A complete, print-friendly, and interactive guide for Python & Django interview prep."),
                        Text.paragraph(
                            "Includes *core concepts, production tips, code quality, and system awareness*.")))),
            List.of());
    return new GuideInfo(
        "python-django",
        "Python & Django Interview Questions",
        Optional.of("4+ Years Experience"),
        Optional.of("🐍"),
        language,
        Optional.of("Fifty questions with answers."),
        intro,
        List.of(
            new Badge(
                "Python",
                "3.11",
                "#007ec6",
                Optional.of(new Badge.Logo("python", new SourceLocation("guide.yaml", 1, 1)))),
            new Badge(
                "Django",
                "4.x",
                "#97ca00",
                Optional.of(new Badge.Logo("django", new SourceLocation("guide.yaml", 1, 1)))),
            new Badge(
                "",
                "no <logo>",
                "#a3241c",
                Optional.of(
                    new Badge.Logo("no-such-logo", new SourceLocation("guide.yaml", 1, 1))))),
        Optional.of(
            new Author(
                "Sachin Pawar",
                Optional.of("Python/Django Developer"),
                Optional.of("https://microcars.in/"))),
        LEVELS,
        Optional.of("CC BY 4.0"),
        Optional.of("2026.11"),
        url,
        Optional.of("https://github.com/example/guide"),
        Map.of(
            "mtv",
            new Redirect(
                "explain-djangos-mtv-architecture-with-an-example",
                SourceLocation.startOf("content/guide.yaml"))),
        List.of(),
        PrintPlan.DEFAULT,
        new SourceText("content/guide.yaml", ""));
  }

  private void core() {
    List<Question> list =
        List.of(
            question("Explain Django’s MTV architecture with an example.", 1, SampleAnswers.rich()),
            question(
                "Difference between Django’s MVC and MTV?",
                0,
                SampleAnswers.of(Text.paragraph("None but the *names*."))),
            question("Purpose of `urls.py`, `views.py`, and `models.py`?", 2, null),
            question(
                "How do you organize a large Django project with multiple apps, several teams, a shared design system and three databases without ending in a tangle of circular imports?",
                2,
                null),
            question("<script>alert('title')</script> & \"more\"", 0, SampleAnswers.hostile()));
    section(
        "core-django",
        "Core Django",
        "Key concepts every Django developer should know.",
        prose(Text.paragraph("Start here.")),
        true,
        list);
  }

  private void models() {
    List<Question> list =
        List.of(
            question(
                "Difference between `ForeignKey`, `OneToOneField`, `ManyToManyField`", 0, null),
            question(
                "`select_related` vs `prefetch_related`",
                1,
                SampleAnswers.of(
                    SampleAnswers.session(),
                    Text.paragraph(
                        Text.link("#модели-и-миграции", "see there"),
                        Text.link("01-core-django.md#mtv", "retired id")))),
            question("Модели и миграции", 1, SampleAnswers.inTwoScripts()),
            question("كيف تعمل الهجرات؟", 1, null));
    section("models", "Models & ORM", null, Prose.EMPTY, true, list);
  }

  private void quality() {
    Prose intro =
        prose(
            Text.bullets(
                "✅ *Follow PEP 8*: consistent formatting",
                "✅ *Testing*: unit tests for models, views, forms"),
            Text.heading(2, "pro-tip", "Pro Tip"),
            new Block.Quote(
                List.of(
                    Text.paragraph(
                        "`Readable code > clever code` – maintainability matters in production."),
                    Text.paragraph(
                        Text.image(
                            "https://media.giphy.com/media/3ohzdIuqJoo8QdKlnW/giphy.gif",
                            "Code Quality GIF")))),
            Text.paragraph(Text.image("images/a b.svg", "A local picture")),
            Text.paragraph(
                Text.link("02-models.md", "Models"),
                Text.text(" and "),
                Text.link("images/a b.svg", "the file")));
    section(
        "code-quality",
        "Code Quality Awareness",
        "What reviewers look at.",
        intro,
        false,
        List.of());
  }

  private void languages() {
    section(
        "tips",
        "Tips & Best Practices",
        null,
        prose(Text.bullets("Structure answers with *examples*")),
        false,
        List.of());
  }

  private static Prose prose(Block... blocks) {
    return new Prose(List.of(blocks), List.of());
  }

  private Question question(String title, int level, @Nullable Answer answer) {
    List<Inline> inlines = Text.inlines(title);
    String plain = title.replace("`", "");
    questions++;
    return new Question(
        plain
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}_ -]", "")
            .replace(' ', '-'),
        questions,
        inlines,
        plain,
        Optional.of(LEVELS.get(level)),
        List.of(new Tag("orm"), new Tag("performance")),
        Optional.ofNullable(answer),
        Text.HERE);
  }

  private void section(
      String id,
      String title,
      @Nullable String summary,
      Prose intro,
      boolean holdsQuestions,
      List<Question> list) {
    int number = sections.size() + 1;
    String path = "%02d-%s.md".formatted(number, id);
    Set<String> anchors =
        new HashSet<>(list.stream().map(Question::id).collect(Collectors.toSet()));
    anchors.add("who-does-what");
    sections.add(
        new Section(
            id,
            number,
            path,
            title,
            Optional.of(holdsQuestions ? "🌟" : "💎"),
            Optional.ofNullable(summary),
            holdsQuestions,
            intro,
            list,
            anchors,
            new SourceText("content/" + path, "")));
  }
}
