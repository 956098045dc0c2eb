package prepbook.output.site;

import java.util.List;
import java.util.Optional;
import prepbook.html.AnswerHtml;
import prepbook.html.Html;

/**
 * The page of a section, as its template sees it.
 *
 * @param frame what stands around every page
 * @param pageTitle the page's name in browser tabs and search results
 * @param description one plain sentence about it
 * @param icon the emoji before the heading
 * @param title the heading
 * @param place the section's place in the guide
 * @param count how many questions it holds, or that it holds none
 * @param summary one sentence on what it is about
 * @param intro the text before the cards; may be empty
 * @param tested on what the code in that text was run
 * @param levels the names of the levels, the easiest first, with spaces between
 * @param cards the questions
 * @param chapters every section of the guide, this one with what it holds
 * @param previous the section before
 * @param next the section behind
 */
public record SectionPage(
    Frame frame,
    String pageTitle,
    String description,
    Optional<String> icon,
    String title,
    String place,
    String count,
    Optional<String> summary,
    Html intro,
    Optional<String> tested,
    String levels,
    List<Card> cards,
    List<Chapter> chapters,
    Optional<Neighbour> previous,
    Optional<Neighbour> next) {

  /**
   * A question on its card.
   *
   * @param id its anchor
   * @param retired ids under which it was known before
   * @param print the fingerprint of its text
   * @param number its running number
   * @param title its title, free of links
   * @param level how much experience it asks for
   * @param levelRank the level's 1-based rank, the easiest first; 0 without level
   * @param tags what it is about
   * @param tagLinks the same as links to the tags' pages
   * @param edit where its text can be edited
   * @param address its anchor, with the hash
   * @param permalink names the link to the card
   * @param answer the answer; absent while the question is open
   * @param tested on what the answer's code was run
   */
  public record Card(
      String id,
      List<String> retired,
      String print,
      int number,
      Html title,
      Optional<String> level,
      int levelRank,
      List<String> tags,
      List<QuestionsPage.TagLink> tagLinks,
      Optional<String> edit,
      String address,
      String permalink,
      Optional<AnswerHtml> answer,
      Optional<String> tested) {}

  /**
   * A line in the contents beside the text.
   *
   * @param address the section's page
   * @param icon the emoji before the title
   * @param title the section's title
   * @param current whether it is the page itself
   * @param entries what it holds; only given for the page itself
   */
  public record Chapter(
      String address, Optional<String> icon, String title, boolean current, List<Entry> entries) {}

  /**
   * A line for a place on the page itself.
   *
   * @param address its anchor, with the hash
   * @param number a question's running number
   * @param title its title, free of links
   */
  public record Entry(String address, Optional<Integer> number, Html title) {}

  /**
   * The section before or behind.
   *
   * @param address its page
   * @param icon the emoji before the title
   * @param title its title
   */
  public record Neighbour(String address, Optional<String> icon, String title) {}
}
