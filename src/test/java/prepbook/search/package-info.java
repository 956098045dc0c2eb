/** What can be searched for, and how. */
@NullMarked
package prepbook.search;

import org.jspecify.annotations.NullMarked;
