/**
 * The code of answers: which of it is run, whether it may be, and what earlier runs proved. Running
 * it is {@code samples.run}.
 *
 * <p>May import {@code markdown} for the names of languages, {@code model} and below.
 */
@NullMarked
package prepbook.samples;

import org.jspecify.annotations.NullMarked;
