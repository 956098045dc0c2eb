package prepbook.output.site;

import java.util.List;
import java.util.Optional;
import prepbook.html.Html;

/**
 * The page of a tag, as its template sees it.
 *
 * @param frame what stands around every page
 * @param pageTitle the page's name in browser tabs and search results
 * @param description one plain sentence about it
 * @param name the tag, without the hash
 * @param count how many questions it has
 * @param lines its questions
 * @param neighbours the tags that stand with it most often
 */
public record TagPage(
    Frame frame,
    String pageTitle,
    String description,
    String name,
    String count,
    List<Line> lines,
    List<QuestionsPage.TagLink> neighbours) {

  /**
   * A question with what to say in thirty seconds.
   *
   * @param address where it is
   * @param number its running number
   * @param title its title, free of links
   * @param level how much experience it asks for
   * @param levelRank the level's 1-based rank, the easiest first; 0 without level
   * @param section the title of its section
   * @param answered whether there is an answer
   * @param shortly the short answer, free of links; may be empty
   */
  public record Line(
      String address,
      int number,
      Html title,
      Optional<String> level,
      int levelRank,
      String section,
      boolean answered,
      Optional<Html> shortly) {}
}
