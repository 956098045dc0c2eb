/**
 * What the outputs say themselves, in the guide's language: the properties files among the
 * templates, plural forms and numbers.
 *
 * <p>May import {@code layout} and below.
 */
@NullMarked
package prepbook.words;

import org.jspecify.annotations.NullMarked;
