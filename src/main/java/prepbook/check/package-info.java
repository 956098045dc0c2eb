/**
 * The rules that a guide as a whole must keep: one class a check.
 *
 * <p>May import {@code model} and below.
 */
@NullMarked
package prepbook.check;

import org.jspecify.annotations.NullMarked;
