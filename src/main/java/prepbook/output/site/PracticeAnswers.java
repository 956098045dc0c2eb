package prepbook.output.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import prepbook.html.AnswerHtml;
import prepbook.html.Html;
import prepbook.model.Answer;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.search.Script;

/**
 * The questions of a section as they are practised, with their answers cut into parts that load one
 * by one. What a section costs depends on its own questions alone.
 *
 * @param asked the questions, in order
 * @param parts the parts: each the entries of an array of JavaScript
 */
record PracticeAnswers(List<Asked> asked, List<String> parts) {

  /** A part holds as many answers as these bytes of UTF-8 have room for, and at least one. */
  private static final int FULL = 48_000;

  private static final int QUESTION_HEADING = 2;

  /**
   * A question.
   *
   * @param title its title, free of links
   * @param part the 0-based part of the section that holds its answer; -1 while it is open
   * @param print the fingerprint of its text
   */
  record Asked(Question question, Html title, int part, String print) {}

  static PracticeAnswers of(Guide guide, UiText ui, Section section) {
    List<Asked> asked = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int bytes = 0;
    for (Question question : section.questions()) {
      SiteDialect dialect = SiteDialect.practice(guide, ui, section, question.id());
      int part = -1;
      if (question.answer().isPresent()) {
        String entry = entry(question, question.answer().get(), guide, ui, dialect);
        int length = entry.getBytes(StandardCharsets.UTF_8).length;
        if (open.length() > 0 && bytes + length > FULL) {
          parts.add(open.toString());
          open.setLength(0);
          bytes = 0;
        }
        open.append(open.length() == 0 ? "" : ",\n").append(entry);
        bytes += length;
        part = parts.size();
      }
      Html title = dialect.title(question.title());
      asked.add(new Asked(question, title, part, TextPrint.of(question)));
    }
    if (open.length() > 0) {
      parts.add(open.toString());
    }
    return new PracticeAnswers(asked, parts);
  }

  /**
   * Its id, the short answer, the points of the rubric, the full answer, and what it was run on.
   */
  private static String entry(
      Question question, Answer answer, Guide guide, UiText ui, SiteDialect dialect) {
    AnswerHtml html = AnswerHtml.write(answer, dialect, QUESTION_HEADING);
    StringBuilder out = new StringBuilder("[");
    Script.literal(question.id(), out);
    out.append(',');
    Script.literal(html.shortly().value(), out);
    String separator = ",[";
    for (Html point : html.points()) {
      out.append(separator);
      Script.literal(point.value(), out);
      separator = ",";
    }
    out.append(separator.equals(",") ? "]," : ",[],");
    Script.literal(html.withoutRubric().value(), out);
    out.append(',');
    String tested =
        guide.tested(question).map(proof -> UiText.fill(ui.tested(), proof.on())).orElse("");
    Script.literal(tested, out);
    return out.append(']').toString();
  }
}
