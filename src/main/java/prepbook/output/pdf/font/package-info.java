/**
 * The fonts of the editions and the characters that they have.
 *
 * <p>May import none of the rooms beside it.
 */
@NullMarked
package prepbook.output.pdf.font;

import org.jspecify.annotations.NullMarked;
