/**
 * The website: a home page, one page a section, and what they need.
 *
 * <p>May import {@code output}, {@code words}, {@code layout}, {@code markdown}, {@code html},
 * {@code search}, {@code model} and below.
 */
@NullMarked
package prepbook.output.site;

import org.jspecify.annotations.NullMarked;
