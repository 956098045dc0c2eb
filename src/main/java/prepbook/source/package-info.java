/**
 * Reads the content folder into a guide, with diagnostics for what is wrong with it.
 *
 * <p>May import {@code markdown}, {@code model} and below.
 */
@NullMarked
package prepbook.source;

import org.jspecify.annotations.NullMarked;
