/**
 * The printed editions: tagged, archival PDF. The way of the data is a room a step: the guide's
 * {@code text}, its {@code picture}s and {@code font}s are made ready for paper, {@code book} lays
 * out the pages with a {@code style}, {@code engine} sets them, {@code finish} makes a file of
 * them.
 *
 * <p>The only room that sees openhtmltopdf and PDFBox. May import {@code output}, {@code layout},
 * {@code words}, {@code markdown}, {@code html}, {@code model} and below.
 */
@NullMarked
package prepbook.output.pdf;

import org.jspecify.annotations.NullMarked;
