/**
 * Fills templates: the only room that sees FreeMarker.
 *
 * <p>May import {@code html}, {@code model} and below.
 */
@NullMarked
package prepbook.layout;

import org.jspecify.annotations.NullMarked;
