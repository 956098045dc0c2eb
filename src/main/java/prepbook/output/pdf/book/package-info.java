/**
 * The book: its cover, contents, sections and colophon, as its template sees them.
 *
 * <p>May import {@code text}, {@code style} and {@code picture} beside it, {@code layout}, {@code
 * words}, {@code html}, {@code markdown} and {@code model}.
 */
@NullMarked
package prepbook.output.pdf.book;

import org.jspecify.annotations.NullMarked;
