/**
 * The text of intros and answers as a tree of blocks and inlines, free of any Markdown library.
 *
 * <p>Part of the model. May import {@code diagnostic} only.
 */
@NullMarked
package prepbook.model.prose;

import org.jspecify.annotations.NullMarked;
