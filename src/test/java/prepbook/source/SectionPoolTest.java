package prepbook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SectionPoolTest {

  @Test
  void givesTheResultsInTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 100).boxed().toList();
    assertThat(
            new SectionPool<Integer, String>(items, Duration.ofMinutes(1), item -> "otherwise")
                .map((item, index) -> item + " at " + index))
        .isEqualTo(items.stream().map(item -> item + " at " + item).toList());
  }

  @Test
  @Timeout(60)
  void givesUpWhatTakesTooLongAndGoesOnWithTheRest() {
    List<Boolean> endless = List.of(true, true, true, true, false, false);
    AtomicBoolean stop = new AtomicBoolean();
    assertThat(
            new SectionPool<Boolean, String>(endless, Duration.ofMillis(300), item -> "given up")
                .map((item, index) -> item ? spin(stop) : "done"))
        .containsExactly("given up", "given up", "given up", "given up", "done", "done");
    stop.set(true);
  }

  private static String spin(AtomicBoolean stop) {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
    return "stopped";
  }

  @Test
  void givesUpWhatIsTooDeep() {
    assertThat(
            new SectionPool<Integer, String>(List.of(1), Duration.ofMinutes(1), item -> "given up")
                .map((item, index) -> String.valueOf(depth(item))))
        .containsExactly("given up");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int depth(int from) {
    return 1 + depth(from + 1);
  }

  @Test
  void passesOnWhatWentWrong() {
    SectionPool<Integer, String> pool =
        new SectionPool<>(List.of(1), Duration.ofMinutes(1), item -> "otherwise");
    assertThatThrownBy(
            () ->
                pool.map(
                    (item, index) -> {
                      throw new IllegalArgumentException("broken");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("broken");
  }
}
