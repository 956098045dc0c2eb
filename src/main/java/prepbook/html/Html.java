package prepbook.html;

/**
 * A piece of well-formed HTML, safe to put into a page as it is.
 *
 * @param value the markup; also well-formed as XML
 */
public record Html(String value) {

  /** No markup at all. */
  public static final Html EMPTY = new Html("");

  /** The markup. */
  @Override
  public String toString() {
    return value;
  }
}
