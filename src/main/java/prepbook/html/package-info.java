/**
 * Writes prose as HTML. What differs between the outputs (addresses, pictures, emoji) is a {@link
 * prepbook.html.Dialect}.
 *
 * <p>May import {@code model} and below.
 */
@NullMarked
package prepbook.html;

import org.jspecify.annotations.NullMarked;
