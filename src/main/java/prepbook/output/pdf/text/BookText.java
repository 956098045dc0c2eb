package prepbook.output.pdf.text;

import prepbook.layout.Layout;
import prepbook.model.prose.Block;
import prepbook.words.Counted;
import prepbook.words.Phrase;
import prepbook.words.Words;

/**
 * The words that the book says itself, in one language: the keys of {@code
 * templates/print/messages_<language>.properties}.
 *
 * @param contents heads the list of contents
 * @param about heads the last page
 * @param author heads the author there
 * @param thisEdition heads what the book holds
 * @param holds the guide's title, its number of questions and of sections
 * @param questions so many questions
 * @param sections so many sections
 * @param edition which edition this is
 * @param licence before the terms under which the text may be used
 * @param online before the website's address
 * @param mistakes before the address where mistakes are told
 * @param type heads what the book is set in
 * @param typefaces what it is set in
 * @param page a page's number and the number of all pages
 * @param rubric heads the list of what a strong answer mentions
 * @param tested says on what the code was run
 * @param notRun says why a block of code was not run
 * @param note a callout's kind
 * @param tip a callout's kind
 * @param important a callout's kind
 * @param warning a callout's kind
 * @param caution a callout's kind
 * @param backToText leads from a footnote to its first mark
 * @param picture stands for a picture that says nothing of itself
 * @param screenOnly stands for a picture that cannot be printed; what it says of itself
 * @param qrCode what a QR code is, for those who do not see it; the section's title
 * @param howTo heads the page that explains the others
 * @param howShort says what the short answer is for
 * @param howRubric says what the list of what a strong answer mentions is for
 * @param howLevel says what the word in a frame below a question is
 * @param howTags says what the words with a hash are
 * @param howOpen says what the ruled lines are for
 * @param howTested says what it means that code was tested
 * @param howWrapped says what the arrow beside code means
 * @param howBack says what stands at the end of the book
 * @param byLevel heads the list of questions by level
 * @param index heads the index
 * @param byTag heads the tags in the index
 * @param byTerm heads the terms in the index
 */
public record BookText(
    String contents,
    String about,
    String author,
    String thisEdition,
    String holds,
    Counted questions,
    Counted sections,
    String edition,
    String licence,
    String online,
    String mistakes,
    String type,
    String typefaces,
    String page,
    String rubric,
    String tested,
    String notRun,
    String note,
    String tip,
    String important,
    String warning,
    String caution,
    String backToText,
    String picture,
    String screenOnly,
    String qrCode,
    String howTo,
    String howShort,
    String howRubric,
    String howLevel,
    String howTags,
    String howOpen,
    String howTested,
    String howWrapped,
    String howBack,
    String byLevel,
    String index,
    String byTag,
    String byTerm) {

  /**
   * The words for a guide: in its language, or in English where there are none. Of Chinese and
   * Hindi there are none, since the book's fonts do not have their letters.
   *
   * @throws prepbook.layout.LayoutException if the file lacks a key or has one too many
   */
  public static BookText read(Layout layout, String language) {
    return Words.read(layout, "print", language).as(BookText.class, key -> true);
  }

  /** The same with every letter in the shape in which it is printed. */
  public static BookText printed(Layout layout, String language) {
    return Words.read(layout, "print", language)
        .map(ArabicShapes::shape)
        .as(BookText.class, key -> true);
  }

  /** What the book holds. */
  public String holds(String title, int questionCount, int sectionCount) {
    return Phrase.fill(holds, title, questions.of(questionCount), sections.of(sectionCount));
  }

  /** What heads a callout. */
  String callout(Block.Callout.Kind kind) {
    return switch (kind) {
      case NOTE -> note;
      case TIP -> tip;
      case IMPORTANT -> important;
      case WARNING -> warning;
      case CAUTION -> caution;
    };
  }
}
