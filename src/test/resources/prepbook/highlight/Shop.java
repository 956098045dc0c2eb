@Entity(name = "shop")
public sealed class Shop<T extends Item> implements Runnable permits Corner {
  private static final int MAX = 1_000; // most
  /** Javadoc {@code x}. */
  public List<String> names(final T item) {
    var text = """
        block "text"
        """;
    return item == null ? List.of() : new ArrayList<>(this.all());
  }
  record Point(int x, double y) {}
}
