/**
 * Judges that others wrote (a browser, validators), made ready for use in a test, and the tests
 * that let them decide on the built guide.
 *
 * <p>The tests named {@code …IT} run the packaged jar, so they need {@code mvn verify}.
 */
@NullMarked
package prepbook.judges;

import org.jspecify.annotations.NullMarked;
