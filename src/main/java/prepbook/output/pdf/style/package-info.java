/**
 * How the editions look: style sheets as the engine wants them.
 *
 * <p>May import {@code layout}, {@code words} and {@code model}, none of the rooms beside it.
 */
@NullMarked
package prepbook.output.pdf.style;

import org.jspecify.annotations.NullMarked;
