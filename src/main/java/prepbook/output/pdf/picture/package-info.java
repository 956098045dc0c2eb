/**
 * Pictures that paper can show (the content's own, diagrams, emoji, logos) and the only addresses
 * from which the engine may load anything.
 *
 * <p>May import {@code font} and {@code style} beside it, {@code html}, {@code markdown}, {@code
 * picture} and {@code model}.
 */
@NullMarked
package prepbook.output.pdf.picture;

import org.jspecify.annotations.NullMarked;
