package prepbook.output.site;

import java.util.List;
import java.util.Optional;

/**
 * The page for addresses that do not exist, as its template sees it. It is shown at any address, so
 * it brings its own style and needs to know where the site starts.
 *
 * @param frame what stands around every page
 * @param base where the website is published, if that is known
 * @param icon the icon of browsers' tabs, as SVG
 * @param sections the sections to go on with
 */
public record NotFoundPage(
    Frame frame, Optional<String> base, String icon, List<SectionPage.Neighbour> sections) {}
