/**
 * The guide as the outputs see it: guide, sections, questions, answers, levels, tags and links.
 *
 * <p>Immutable records without I/O and without library types. May import {@code diagnostic} only.
 */
@NullMarked
package prepbook.model;

import org.jspecify.annotations.NullMarked;
