/**
 * From pages to a file: tags, properties, colour profile, and nothing of clock and machine.
 *
 * <p>May import {@code html} and {@code model}, none of the rooms beside it.
 */
@NullMarked
package prepbook.output.pdf.finish;

import org.jspecify.annotations.NullMarked;
