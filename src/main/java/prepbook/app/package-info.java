/**
 * The use cases, each a class: they lead the data from room to room.
 *
 * <p>May import every room but {@code cli}.
 */
@NullMarked
package prepbook.app;

import org.jspecify.annotations.NullMarked;
