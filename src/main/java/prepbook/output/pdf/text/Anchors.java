package prepbook.output.pdf.text;

import prepbook.model.Section;

/**
 * The ids of places in the book. A question's id is its own; all others start with a slash, which
 * no question's id does, so that none of them ever meet.
 */
public final class Anchors {
  private Anchors() {}

  /** A section's opener. */
  public static String section(Section section) {
    return "/section/" + section.id();
  }

  /** A heading that is no question. */
  static String heading(Section section, String id) {
    return "/heading/" + section.id() + "/" + id;
  }

  /** Something that belongs to one place only, such as a footnote. */
  static String local(String place, String name) {
    return "/local/" + place + "/" + name;
  }
}
