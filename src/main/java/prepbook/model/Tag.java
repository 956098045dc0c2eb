package prepbook.model;

/**
 * A subject that a question is about.
 *
 * @param name without the hash: {@code orm}
 */
public record Tag(String name) {}
