package bench;

import java.util.List;
import java.util.Random;

/** Repeatable chance: the same seed gives the same throws on every machine. Not thread-safe. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A name as programs have them: {@code load_order}, {@code load_order_by_slug}. */
  String identifier() {
    String name = pick(Vocabulary.VERBS) + "_" + pick(Vocabulary.NOUNS);
    return chance(40) ? name + "_by_" + pick(Vocabulary.FIELDS) : name;
  }

  String noun() {
    return pick(Vocabulary.NOUNS);
  }

  String field() {
    return pick(Vocabulary.FIELDS);
  }
}
