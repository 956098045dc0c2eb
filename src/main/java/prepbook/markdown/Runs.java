package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import prepbook.model.prose.Inline;

/** Running text as it stands between the tags of raw HTML. */
final class Runs {

  private Runs() {}

  /** The text without white space at its ends, neighbouring texts joined. */
  static List<Inline> trim(List<Inline> run) {
    List<Inline> joined = join(run);
    if (!joined.isEmpty() && joined.get(0) instanceof Inline.Text first) {
      replace(joined, 0, first.value().stripLeading());
    }
    int last = joined.size() - 1;
    if (last >= 0 && joined.get(last) instanceof Inline.Text text) {
      replace(joined, last, text.value().stripTrailing());
    }
    return joined;
  }

  /** The text with its shortcodes turned into emoji. */
  static List<Inline> withEmoji(List<Inline> run) {
    List<Inline> out = new ArrayList<>(run.size());
    for (Inline inline : run) {
      out.add(
          inline instanceof Inline.Text text
              ? new Inline.Text(Shortcodes.replace(text.value()))
              : inline);
    }
    return out;
  }

  private static void replace(List<Inline> run, int index, String text) {
    if (text.isEmpty()) {
      run.remove(index);
    } else {
      run.set(index, new Inline.Text(text));
    }
  }

  /** Neighbouring texts joined. */
  static List<Inline> join(List<Inline> run) {
    List<Inline> joined = new ArrayList<>();
    for (Inline inline : run) {
      int last = joined.size() - 1;
      if (inline instanceof Inline.Text text
          && last >= 0
          && joined.get(last) instanceof Inline.Text before) {
        joined.set(last, new Inline.Text(before.value() + text.value()));
      } else {
        joined.add(inline);
      }
    }
    return joined;
  }
}
