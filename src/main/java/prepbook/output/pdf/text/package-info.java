/**
 * The guide's text, made ready for paper: one dialect of HTML, with every character in the shape in
 * which it is printed and lines that end where a reader expects it; and the editions' own words.
 *
 * <p>May import {@code picture}, {@code font} and {@code style} beside it, {@code layout}, {@code
 * words}, {@code html}, {@code markdown} and {@code model}.
 */
@NullMarked
package prepbook.output.pdf.text;

import org.jspecify.annotations.NullMarked;
