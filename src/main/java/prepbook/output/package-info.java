/**
 * What all outputs share: the small interface they implement and the folder they write to.
 *
 * <p>May import {@code model} and below. The rooms below it are one output each; they do not know
 * each other.
 */
@NullMarked
package prepbook.output;

import org.jspecify.annotations.NullMarked;
