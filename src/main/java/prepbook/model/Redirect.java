package prepbook.model;

import prepbook.diagnostic.SourceLocation;

/**
 * Where a retired question id leads.
 *
 * @param heir the id that took its place; may be retired itself
 * @param location where the redirect is written
 */
public record Redirect(String heir, SourceLocation location) {}
