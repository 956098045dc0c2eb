/**
 * The search index: built here, read by {@code templates/site/script/search.js}.
 *
 * <p>What a query loads depends on its words, not on the size of the guide: the words lie in parts
 * by alphabet, the texts to be shown in parts by question, and both are scripts, so that they can
 * be loaded from disk as well.
 *
 * <p>May import {@code model} and below.
 */
@NullMarked
package prepbook.search;

import org.jspecify.annotations.NullMarked;
