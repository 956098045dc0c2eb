/** Tests of the website. */
@NullMarked
package prepbook.output.site;

import org.jspecify.annotations.NullMarked;
