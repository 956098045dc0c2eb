/**
 * The printed book: a tagged, archival PDF.
 *
 * <p>The only room that sees openhtmltopdf and PDFBox. May import {@code output}, {@code layout},
 * {@code markdown}, {@code html}, {@code model} and below.
 */
@NullMarked
package prepbook.output.pdf;

import org.jspecify.annotations.NullMarked;
