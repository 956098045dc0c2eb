package prepbook.output.site;

import java.util.List;
import java.util.Optional;
import prepbook.html.Html;

/**
 * The first page, as its template sees it.
 *
 * @param frame what stands around every page
 * @param pageTitle the page's name in browser tabs and search results
 * @param description one plain sentence about the guide
 * @param subtitle what follows the guide's title
 * @param badges the drawn badges
 * @param intro what the guide says of itself; may be empty
 * @param start the first section's page
 * @param first the first question, shown beside the title
 * @param offers what can be downloaded
 * @param total how many sections and questions there are
 * @param rows the sections
 * @param author who wrote it
 */
public record HomePage(
    Frame frame,
    String pageTitle,
    String description,
    Optional<String> subtitle,
    List<Html> badges,
    Html intro,
    Optional<String> start,
    Optional<First> first,
    List<Offer> offers,
    String total,
    List<Row> rows,
    Optional<Byline> author) {

  /**
   * The guide's first question.
   *
   * @param address where it is
   * @param number its number
   * @param title its title, free of links
   */
  public record First(String address, int number, Html title) {}

  /**
   * A file for download.
   *
   * @param address where it is
   * @param title what it is
   * @param details its pages and size
   */
  public record Offer(String address, String title, String details) {}

  /**
   * A section in the table of contents.
   *
   * @param address its page
   * @param icon the emoji before the title
   * @param title its title
   * @param summary one sentence on what it is about
   * @param holdsQuestions whether it is one of questions, not of notes
   * @param count how many questions it holds, or that it holds none
   * @param first its first question's number; 0 without questions
   * @param folded whether its questions are behind a switch even where there is room for them
   * @param lines its questions; empty if the guide is too long to list them all
   */
  public record Row(
      String address,
      Optional<String> icon,
      String title,
      Optional<String> summary,
      boolean holdsQuestions,
      String count,
      int first,
      boolean folded,
      List<Line> lines) {}

  /**
   * A question in the table of contents.
   *
   * @param address where it is
   * @param title its title, free of links
   */
  public record Line(String address, Html title) {}

  /**
   * The author's line.
   *
   * @param name the name
   * @param role what the author does
   * @param address the author's site
   * @param site the site's name, as shown
   */
  public record Byline(
      String name, Optional<String> role, Optional<String> address, Optional<String> site) {}
}
