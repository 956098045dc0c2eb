package prepbook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepbook.model.Answer;
import prepbook.model.prose.Block;

/**
 * An answer in its parts, in the order of reading; a part may be empty.
 *
 * @param shortly the short answer
 * @param before what stands between it and the rubric; everything, if there is no rubric
 * @param rubric the list of what a strong answer mentions
 * @param rubricHeaded whether a heading of the author's stands right above the rubric
 * @param behind what follows, footnotes included
 */
public record AnswerHtml(
    Html shortly, Html before, Html rubric, boolean rubricHeaded, Html behind) {

  /**
   * Writes an answer.
   *
   * @param parentLevel the level of the question's heading
   */
  public static AnswerHtml write(Answer answer, Dialect dialect, int parentLevel) {
    // One renderer writes all parts, because headings and footnotes run through the whole answer.
    HtmlRenderer renderer = new HtmlRenderer(dialect, parentLevel);
    List<Block> full = answer.fullAnswer();
    Optional<Block.BulletList> rubric = answer.rubric();
    int split = rubric.map(full::indexOf).orElse(full.size());

    answer.shortAnswer().ifPresent(paragraph -> renderer.blocks(List.of(paragraph)));
    int shortEnd = renderer.length();
    renderer.blocks(full.subList(0, split));
    int beforeEnd = renderer.length();
    rubric.ifPresent(list -> renderer.blocks(List.of(list)));
    int rubricEnd = renderer.length();
    if (rubric.isPresent()) {
      renderer.blocks(full.subList(split + 1, full.size()));
    }
    renderer.footnotes(answer.prose().footnotes());

    String all = renderer.html().value();
    return new AnswerHtml(
        new Html(all.substring(0, shortEnd)),
        new Html(all.substring(shortEnd, beforeEnd)),
        new Html(all.substring(beforeEnd, rubricEnd)),
        split > 0 && split < full.size() && full.get(split - 1) instanceof Block.Heading,
        new Html(all.substring(rubricEnd)));
  }

  /** What the items of the rubric hold, one by one. */
  public List<Html> points() {
    List<Html> points = new ArrayList<>();
    String list = rubric.value();
    int depth = 0;
    int start = 0;
    for (int at = list.indexOf('<'); at >= 0; at = list.indexOf('<', at + 1)) {
      if (list.startsWith("<li>", at) || list.startsWith("<li ", at)) {
        if (depth++ == 0) {
          start = list.indexOf('>', at) + 1;
        }
      } else if (list.startsWith("</li>", at) && --depth == 0) {
        points.add(new Html(list.substring(start, at).strip()));
      }
    }
    return points;
  }

  /** What is left of the answer when short answer and rubric are shown elsewhere. */
  public Html withoutRubric() {
    String first = before.value();
    if (rubricHeaded) {
      first = first.substring(0, Math.max(0, first.lastIndexOf("<h")));
    }
    return new Html(first + behind.value());
  }
}
