@NullMarked
package prepbook.words;

import org.jspecify.annotations.NullMarked;
