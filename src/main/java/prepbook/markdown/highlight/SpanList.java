package prepbook.markdown.highlight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prepbook.model.prose.CodeSpan;
import prepbook.model.prose.CodeSpan.Kind;

/** Collects parts in order; neighbours of one kind become one. Not thread-safe. */
final class SpanList {

  private final List<CodeSpan> closed = new ArrayList<>();
  private @Nullable Kind kind;
  private int start;
  private int end;

  /**
   * Adds a part; an empty one is left out.
   *
   * @throws IllegalArgumentException if it starts before the end of the last one
   */
  void add(int from, int to, Kind added) {
    if (from < end) {
      throw new IllegalArgumentException("span at " + from + " overlaps the one up to " + end);
    }
    if (to <= from) {
      return;
    }
    if (kind != added || from != end) {
      close();
      kind = added;
      start = from;
    }
    end = to;
  }

  /** All parts so far. */
  List<CodeSpan> toList() {
    close();
    return List.copyOf(closed);
  }

  private void close() {
    if (kind != null) {
      closed.add(new CodeSpan(start, end, kind));
      kind = null;
    }
  }
}
