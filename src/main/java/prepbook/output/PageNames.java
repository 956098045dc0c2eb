package prepbook.output;

import prepbook.model.Section;

/** What the pages of the website are called; other outputs lead there. */
public final class PageNames {
  private PageNames() {}

  /**
   * The file of a section's page; all pages lie in one folder. That no section has the name of
   * another page, the guide's reader sees to.
   */
  public static String of(Section section) {
    return section.id() + ".html";
  }
}
