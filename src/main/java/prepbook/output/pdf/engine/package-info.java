/**
 * From a page description to pages: drives openhtmltopdf and mends what it does to lines, marks and
 * long texts while it works.
 *
 * <p>May import {@code picture} and {@code font} beside it, {@code layout} and {@code diagnostic}.
 */
@NullMarked
package prepbook.output.pdf.engine;

import org.jspecify.annotations.NullMarked;
