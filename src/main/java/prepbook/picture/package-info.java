/**
 * Draws the pictures that stand for the guide elsewhere: icons, and cards that go with a shared
 * link. The same drawing gives the same bytes on every machine: shapes are filled without the help
 * of its fonts, and the files are written here.
 *
 * <p>May import {@code model} and below.
 */
@NullMarked
package prepbook.picture;

import org.jspecify.annotations.NullMarked;
