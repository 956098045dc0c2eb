package prepbook.model;

/**
 * How much experience a question asks for.
 *
 * @param name as in {@code guide.yaml}, without the hash: {@code mid}
 * @param rank 0-based place in the guide's order, the easiest first
 */
public record Level(String name, int rank) {}
