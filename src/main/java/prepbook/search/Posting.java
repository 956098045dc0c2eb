package prepbook.search;

/**
 * That a word occurs in a question.
 *
 * @param question the question's 0-based place in the guide
 * @param weight how much the occurrences weigh, each field with its factor; more than 0
 * @param inTitle whether the title holds the word
 */
record Posting(int question, float weight, boolean inTitle) {}
