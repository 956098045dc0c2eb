package prepbook.output.site;

import java.util.List;
import java.util.Optional;
import prepbook.html.Html;

/**
 * The page of all questions, a line each, as its template sees it.
 *
 * @param frame what stands around every page
 * @param pageTitle the page's name in browser tabs and search results
 * @param description one plain sentence about it
 * @param count how many questions there are
 * @param levels the names of the levels, the easiest first, with spaces between
 * @param chapters the contents beside the text: the page itself with its sections
 * @param groups the sections that hold questions
 * @param tags every tag, in alphabetical order
 */
public record QuestionsPage(
    Frame frame,
    String pageTitle,
    String description,
    String count,
    String levels,
    List<SectionPage.Chapter> chapters,
    List<Group> groups,
    List<TagLink> tags) {

  /**
   * A section with its questions.
   *
   * @param id its anchor
   * @param address its page
   * @param icon the emoji before the title
   * @param title its title
   * @param rows its questions
   */
  public record Group(
      String id, String address, Optional<String> icon, String title, List<Row> rows) {}

  /**
   * A question in one line.
   *
   * @param address where it is
   * @param number its running number
   * @param title its title, free of links
   * @param level how much experience it asks for
   * @param levelRank the level's 1-based rank, the easiest first; 0 without level
   * @param tags what it is about
   * @param answered whether there is an answer
   */
  public record Row(
      String address,
      int number,
      Html title,
      Optional<String> level,
      int levelRank,
      List<String> tags,
      boolean answered) {}

  /**
   * A link to a tag's page.
   *
   * @param address the page
   * @param name the tag, without the hash
   * @param count how many questions it has here
   */
  public record TagLink(String address, String name, String count) {}
}
