/** Tests that look at the whole program. */
@NullMarked
package prepbook;

import org.jspecify.annotations.NullMarked;
