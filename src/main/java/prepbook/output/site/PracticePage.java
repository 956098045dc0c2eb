package prepbook.output.site;

import java.util.List;

/**
 * The page to practise on, as its template sees it: scripts fill it.
 *
 * @param frame what stands around every page
 * @param pageTitle the page's name in browser tabs and search results
 * @param style the relative address of what its style needs beside that of every page
 * @param script the relative address of its script
 * @param sections where the questions are to be read
 */
public record PracticePage(
    Frame frame,
    String pageTitle,
    String style,
    String script,
    List<SectionPage.Neighbour> sections) {}
