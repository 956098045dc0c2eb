package prepbook.output.site;

/**
 * The words that the website itself says, in one language.
 *
 * <p>Each component is a key of {@code templates/site/messages_<language>.properties}; {@code {0}}
 * and {@code {1}} stand for what is filled in. {@link UiTexts} reads them.
 *
 * @param skipToContent the first link of every page
 * @param home where the guide's title in the header leads
 * @param contents names the list of sections and questions
 * @param tableOfContents heads the home page's list of sections
 * @param startReading leads to the first section
 * @param download leads to a file; its title
 * @param downloadDetails a file's format, number of pages and size
 * @param pagesOne one page
 * @param pagesOther any other number of pages
 * @param questionsOne one question
 * @param questionsOther any other number of questions
 * @param sectionsOne one section
 * @param sectionsOther any other number of sections
 * @param notes says of a section that it holds no questions
 * @param sectionOf a section's place in the guide
 * @param questionRange the first and the last question's number
 * @param expandAll opens every card
 * @param collapseAll closes every card
 * @param cards names the buttons above the cards
 * @param permalink links to a question by its number
 * @param level names a question's level
 * @param tags names a question's tags
 * @param shortAnswer names the answer's first paragraph
 * @param rubric heads the list of what a strong answer mentions
 * @param tested says on what the code was run
 * @param open marks a question without an answer
 * @param invitation says that the answer is still missing
 * @param contribute leads to where an answer can be written
 * @param neighbours names the links to the sections before and behind
 * @param previous leads to the section before
 * @param next leads to the section behind
 * @param search opens the search
 * @param searchHint says what can be searched
 * @param searchOne one question was found
 * @param searchOther so many questions were found
 * @param searchNone no question was found for the query
 * @param searchFailed the index could not be loaded
 * @param searchMore shows further results
 * @param close closes a dialog
 * @param themeAuto the colours follow the system
 * @param themeLight the colours are light
 * @param themeDark the colours are dark
 * @param author heads the author's line
 * @param edition which edition this is
 * @param license under what terms the guide may be used
 * @param repository leads to the guide's repository
 * @param note a callout's kind
 * @param tip a callout's kind
 * @param important a callout's kind
 * @param warning a callout's kind
 * @param caution a callout's kind
 * @param backToText leads from a footnote to its first mark
 * @param code names a block of code in no language
 * @param codeIn names a block of code by its language
 * @param codeFile names a block of code by its language and file
 * @param notRun says why a block of code was not run
 * @param diagram names the frame of a diagram
 * @param table names a table by its columns
 * @param notFound heads the page for a missing address
 * @param notFoundText explains it
 * @param notFoundHome leads home from there
 */
public record UiText(
    String skipToContent,
    String home,
    String contents,
    String tableOfContents,
    String startReading,
    String download,
    String downloadDetails,
    String pagesOne,
    String pagesOther,
    String questionsOne,
    String questionsOther,
    String sectionsOne,
    String sectionsOther,
    String notes,
    String sectionOf,
    String questionRange,
    String expandAll,
    String collapseAll,
    String cards,
    String permalink,
    String level,
    String tags,
    String shortAnswer,
    String rubric,
    String tested,
    String open,
    String invitation,
    String contribute,
    String neighbours,
    String previous,
    String next,
    String search,
    String searchHint,
    String searchOne,
    String searchOther,
    String searchNone,
    String searchFailed,
    String searchMore,
    String close,
    String themeAuto,
    String themeLight,
    String themeDark,
    String author,
    String edition,
    String license,
    String repository,
    String note,
    String tip,
    String important,
    String warning,
    String caution,
    String backToText,
    String code,
    String codeIn,
    String codeFile,
    String notRun,
    String diagram,
    String table,
    String notFound,
    String notFoundText,
    String notFoundHome) {

  /** So many questions. */
  String questions(int count) {
    return fill(count == 1 ? questionsOne : questionsOther, count);
  }

  /** So many sections. */
  String sections(int count) {
    return fill(count == 1 ? sectionsOne : sectionsOther, count);
  }

  /** So many pages. */
  String pages(int count) {
    return fill(count == 1 ? pagesOne : pagesOther, count);
  }

  /** Puts values in the places of {@code {0}}, {@code {1}} and so on. */
  static String fill(String pattern, Object... values) {
    StringBuilder out = new StringBuilder(pattern.length() + 16);
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      boolean place = c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
      int index = place ? Character.digit(pattern.charAt(at + 1), 10) : -1;
      if (index >= 0 && index < values.length) {
        out.append(values[index]);
        at += 3;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }
}
