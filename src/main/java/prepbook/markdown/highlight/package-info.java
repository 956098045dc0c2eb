/**
 * Colours code at build time: one lexer a language, each reading text once from left to right, and
 * rsyntaxtextarea's lexers for the languages that need no more.
 *
 * <p>Part of the Markdown room. May import {@code model} only.
 */
@NullMarked
package prepbook.markdown.highlight;

import org.jspecify.annotations.NullMarked;
