package prepbook.model;

import java.util.Optional;

/**
 * Who wrote the guide.
 *
 * @param name the name
 * @param role what the author does: {@code Python/Django Developer}
 * @param url the author's own site, http or https
 */
public record Author(String name, Optional<String> role, Optional<String> url) {}
