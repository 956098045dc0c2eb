package prepbook.output.pdf.book;

import java.util.List;
import java.util.Optional;
import prepbook.html.AnswerHtml;
import prepbook.html.Html;
import prepbook.output.pdf.text.BookText;

/**
 * The book as its template sees it.
 *
 * @param language BCP 47 tag of the text's language
 * @param words the book's own words
 * @param printed the same with every letter in the shape in which it is printed
 * @param fullTitle title and subtitle in one line, for what is not printed
 * @param holds the sentence that says what the book holds
 * @param title the title
 * @param runningTitle the title, short enough for one line above each page
 * @param coverSize the class for the cover of a long title, led by a space; empty for others
 * @param subtitle what follows the title
 * @param icon the guide's emoji
 * @param description one plain sentence
 * @param intro the guide's intro
 * @param badges drawn on the cover
 * @param author who wrote it
 * @param edition the words that say which edition this is
 * @param license under what terms the text may be used
 * @param licenseAddress where the licence is to be read, if it is a well-known one
 * @param url where the website is
 * @param repository where the content is kept
 * @param howTo what there is to explain
 * @param sections the sections, in order
 * @param levels the levels that questions have, the easiest first
 * @param index the index, if there is anything to look up
 * @param style the style sheet
 */
public record BookView(
    String language,
    BookText words,
    BookText printed,
    String fullTitle,
    Html holds,
    Html title,
    Html runningTitle,
    String coverSize,
    Optional<Html> subtitle,
    Optional<Icon> icon,
    String description,
    Html intro,
    List<Badge> badges,
    Optional<Author> author,
    Optional<Html> edition,
    Optional<Html> license,
    Optional<String> licenseAddress,
    Optional<String> url,
    Optional<String> repository,
    HowTo howTo,
    List<Chapter> sections,
    List<OfLevel> levels,
    Optional<IndexView> index,
    String style) {

  /**
   * An emoji that stands beside a title for decoration.
   *
   * @param picture the name of its picture
   * @param text its characters, if there is no picture
   */
  public record Icon(Optional<String> picture, Html text) {}

  /**
   * A badge.
   *
   * @param classes the class for one that is wider than a line, led by a space; empty for others
   * @param label its left part, unless that is empty
   * @param value its right part
   * @param color the right part's ground, {@code #rrggbb}
   * @param ink the right part's text, {@code #rrggbb}
   * @param logo the name of the logo at its left
   */
  public record Badge(
      String classes,
      Optional<Html> label,
      Html value,
      String color,
      String ink,
      Optional<String> logo) {}

  /**
   * The author.
   *
   * @param name the name
   * @param role what the author does
   * @param url the author's own site
   * @param urlText that address without its scheme
   */
  public record Author(
      Html name, Optional<Html> role, Optional<String> url, Optional<Html> urlText) {}

  /**
   * A section.
   *
   * @param anchor its id in the document
   * @param number its 1-based place
   * @param plainTitle the title for the outline
   * @param title the title
   * @param runningTitle the title, short enough for one line above each page
   * @param icon its emoji
   * @param summary one sentence on what it is about
   * @param intro the text before the first question; all of a section of prose
   * @param notes the addresses of its links
   * @param tested says on what the code in that text was run
   * @param online its page on the website, if that has an address
   * @param questions its questions, in order
   */
  public record Chapter(
      String anchor,
      int number,
      String plainTitle,
      Html title,
      Html runningTitle,
      Optional<Icon> icon,
      Optional<Html> summary,
      Optional<Html> intro,
      Html notes,
      Optional<Html> tested,
      Optional<Online> online,
      List<Item> questions) {}

  /**
   * A section's page on the website.
   *
   * @param address where it is
   * @param code the address of the picture that says so to a camera
   * @param alternative what the picture is
   */
  public record Online(String address, String code, String alternative) {}

  /**
   * A question.
   *
   * @param anchor its id in the document
   * @param number its running number
   * @param plainTitle the title for the outline
   * @param listTitle the title without links, for lists of contents
   * @param title the title
   * @param level its level's name
   * @param tags the names of its tags
   * @param answer the answer, unless the question is open
   * @param notes the addresses of the answer's links
   * @param tested says on what the answer's code was run
   */
  public record Item(
      String anchor,
      int number,
      String plainTitle,
      Html listTitle,
      Html title,
      Optional<Html> level,
      List<Html> tags,
      Optional<AnswerHtml> answer,
      Html notes,
      Optional<Html> tested) {}

  /**
   * The questions of one level.
   *
   * @param name the level's name
   * @param questions its questions, in the order of the book
   */
  public record OfLevel(Html name, List<Item> questions) {}
}
