/** What the guide in {@code content/} promises its readers. */
@NullMarked
package prepbook.content;

import org.jspecify.annotations.NullMarked;
