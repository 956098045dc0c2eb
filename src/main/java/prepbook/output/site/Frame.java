package prepbook.output.site;

import java.util.Optional;

/**
 * What every page shows around its own content.
 *
 * @param ui the website's own words
 * @param foreign the language of those words, if it is another than the text's
 * @param guideId the name under which the reader's device keeps settings
 * @param language BCP 47 tag of the text
 * @param direction {@code ltr} or {@code rtl}
 * @param guideTitle the guide's title without its subtitle
 * @param guideIcon the emoji before it
 * @param home the relative address of the home page
 * @param style the relative address of the style sheet
 * @param homeStyle the relative address of what the home page's style needs beside it
 * @param listStyle the same for the pages that list questions
 * @param script the relative address of the script
 * @param icon the relative address of the icon
 * @param practice the relative address of the page to practise on, if there is a question
 * @param questions the relative address of the page of all questions, if there is one
 * @param search the search, if there is a question to be found
 * @param edition the line that says which edition this is
 * @param license under what terms it may be used
 * @param repository the address of the guide's repository
 */
public record Frame(
    UiText ui,
    Optional<String> foreign,
    String guideId,
    String language,
    String direction,
    String guideTitle,
    Optional<String> guideIcon,
    String home,
    String style,
    String homeStyle,
    String listStyle,
    String script,
    String icon,
    Optional<String> practice,
    Optional<String> questions,
    Optional<Search> search,
    Optional<String> edition,
    Optional<Terms> license,
    Optional<String> repository) {

  /**
   * Under what terms the guide may be used.
   *
   * @param text the line that says so
   * @param address where the licence is to be read, if it is a well-known one
   */
  public record Terms(String text, Optional<String> address) {}

  /**
   * The search.
   *
   * @param index the relative address of the index's folder, ending in a slash
   */
  public record Search(String index) {}
}
