package prepbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts as string literals of JavaScript. */
class ScriptTest {

  @Test
  void escapesWhatALiteralCannotHold() {
    assertThat(Script.literal("a\"b\\c\nd\u2028\u0007\uD83D\uDE80\uD83D"))
        .isEqualTo("\"a\\\"b\\\\c\\nd\\u2028\\u0007\uD83D\uDE80\\ud83d\"");
  }
}
