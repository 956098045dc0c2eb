/**
 * Reads Markdown into prose: the only room that sees flexmark. Also what belongs to reading it:
 * highlighting, slugs, the allow-list for raw HTML, emoji.
 *
 * <p>May import {@code model} and below.
 */
@NullMarked
package prepbook.markdown;

import org.jspecify.annotations.NullMarked;
