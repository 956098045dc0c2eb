/**
 * Runs the code of answers, each text in processes of its own that leave nothing behind, and says
 * at which line of the content it failed. Knows no programming language: the guide's runners do.
 *
 * <p>May import {@code samples}, {@code model} and below.
 */
@NullMarked
package prepbook.samples.run;

import org.jspecify.annotations.NullMarked;
