/**
 * What is wrong with the content, and where: {@link prepbook.diagnostic.Diagnostic} and its
 * position.
 *
 * <p>The lowest room. It may import nothing of Prepbook.
 */
@NullMarked
package prepbook.diagnostic;

import org.jspecify.annotations.NullMarked;
