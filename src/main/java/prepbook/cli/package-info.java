/**
 * The command line: one class a command. The only room that sees picocli, the terminal and exit
 * codes.
 *
 * <p>May import {@code app}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package prepbook.cli;

import org.jspecify.annotations.NullMarked;
