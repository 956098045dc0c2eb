package prepbook.output.site;

import prepbook.words.Counted;
import prepbook.words.Numerals;
import prepbook.words.Phrase;

/**
 * The words that the website's pages say themselves, in one language.
 *
 * <p>Each component is a key of {@code templates/site/messages_<language>.properties}; {@code {0}}
 * and {@code {1}} stand for what is filled in. A {@link Counted} one has a key for each plural form
 * of the language: {@code pages.one}, {@code pages.other}. {@link UiTexts} reads them.
 *
 * @param skipToContent the first link of every page
 * @param home where the guide's title in the header leads
 * @param allQuestions heads the page of all questions and leads there
 * @param questionsLink leads there from the header
 * @param allTags heads the list of all tags
 * @param tag names what a tag's page is about
 * @param nearTags heads the tags that often stand with a tag
 * @param contents names the list of sections and questions
 * @param tableOfContents heads the home page's list of sections
 * @param startReading leads to the first section
 * @param download leads to a file; its title
 * @param downloadDetails a file's format, number of pages and size
 * @param kilobytes a file's size
 * @param megabytes a file's size
 * @param pages so many pages
 * @param questions so many questions
 * @param sections so many sections
 * @param notes says of a section that it holds no questions
 * @param sectionOf a section's place in the guide
 * @param expandAll opens every card
 * @param collapseAll closes every card
 * @param cards names the buttons above the cards
 * @param filter opens the filters
 * @param questionsOnly hides all answers
 * @param edit leads to where a question's text can be edited
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
 * @param mainPages names the links in the header
 * @param practice leads to the page to practise on, and heads it
 * @param practiceText says in a sentence what can be done there
 * @param practiceNeeds says that the page needs scripts
 * @param review names the way to practise what is due
 * @param interview names the mock interview
 * @param plan names the plan up to the interview's day
 * @param practiceModes names the three ways to practise
 * @param settings opens the settings
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
 * @param codeConsole the language of what stands in a terminal
 * @param codeSession the language of what stands in an interpreter's terminal; the interpreter's
 *     language
 * @param codeTemplate the language of templates; the program that fills them in
 * @param codeText the language of text that is no code
 * @param notRun says why a block of code was not run
 * @param remotePicture leads to a picture on another host
 * @param loadPicture fetches a picture from another host and shows it
 * @param notFound heads the page for a missing address
 * @param notFoundText explains it
 * @param notFoundHome leads home from there
 */
public record UiText(
    String skipToContent,
    String home,
    String allQuestions,
    String questionsLink,
    String allTags,
    String tag,
    String nearTags,
    String contents,
    String tableOfContents,
    String startReading,
    String download,
    String downloadDetails,
    String kilobytes,
    String megabytes,
    Counted pages,
    Counted questions,
    Counted sections,
    String notes,
    String sectionOf,
    String expandAll,
    String collapseAll,
    String cards,
    String filter,
    String questionsOnly,
    String edit,
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
    String mainPages,
    String practice,
    String practiceText,
    String practiceNeeds,
    String review,
    String interview,
    String plan,
    String practiceModes,
    String settings,
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
    String codeConsole,
    String codeSession,
    String codeTemplate,
    String codeText,
    String notRun,
    String remotePicture,
    String loadPicture,
    String notFound,
    String notFoundText,
    String notFoundHome) {

  /** So many questions. */
  String questions(int count) {
    return questions.of(count);
  }

  /**
   * A file's size as readers know it from their file manager: decimal units, two digits at least.
   */
  String size(long bytes) {
    Numerals numerals = Numerals.of(pages.language());
    return bytes < 1_000_000
        ? fill(kilobytes, numerals.whole(Math.max(1, Math.round(bytes / 1000.0))))
        : fill(megabytes, numerals.tenths(bytes / 1_000_000.0));
  }

  /** Puts values in the places of {@code {0}}, {@code {1}} and so on. */
  static String fill(String pattern, Object... values) {
    return Phrase.fill(pattern, values);
  }
}
