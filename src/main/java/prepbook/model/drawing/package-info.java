/**
 * Drawings made of lines and words: what a diagram looks like, without its colours.
 *
 * <p>Plain data; imports nothing.
 */
@NullMarked
package prepbook.model.drawing;

import org.jspecify.annotations.NullMarked;
