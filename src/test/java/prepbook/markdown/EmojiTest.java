package prepbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {

  @ParameterizedTest
  @CsvSource({
    "🚀, rocket, 1f680",
    "🏗, building construction, 1f3d7",
    "⚠️, warning sign, 26a0",
    "✅, white heavy check mark, 2705",
    "👋🏽, 'waving hand sign, medium skin tone', 1f44b-1f3fd",
    "👩‍💻, 'woman, personal computer', 1f469-200d-1f4bb",
    "❤️‍🔥, 'heavy black heart, fire', 2764-200d-1f525",
    "🤷🏿‍♂️, 'shrug, dark skin tone, male sign', 1f937-1f3ff-200d-2642",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿, waving black flag, 1f3f4",
  })
  void readsAWholeSequence(String characters, String name, String picture) {
    Emoji emoji = Emoji.at("x" + characters + "y", 1).orElseThrow();

    assertThat(emoji.characters()).isEqualTo(characters);
    assertThat(emoji.kind()).isEqualTo(Emoji.Kind.PICTURE);
    assertThat(emoji.name()).isEqualTo(name);
    assertThat(emoji.pictureNames()).startsWith(picture);
  }

  @ParameterizedTest
  @CsvSource({"1️⃣, KEYCAP, 1, keycap 1", "#⃣, KEYCAP, #, keycap #", "🇩🇪, FLAG, DE, flag DE"})
  void tellsTheLettersOfKeycapsAndFlags(
      String characters, Emoji.Kind kind, String letters, String name) {
    Emoji emoji = Emoji.at(characters + "1", 0).orElseThrow();

    assertThat(emoji.characters()).isEqualTo(characters);
    assertThat(emoji.kind()).isEqualTo(kind);
    assertThat(emoji.letters()).isEqualTo(letters);
    assertThat(emoji.name()).isEqualTo(name);
    assertThat(emoji.pictureNames()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "#", "©", "✔", "→", "⚡\uFE0E", "🇩", "\u200D", "é", "漢"})
  void leavesTextAlone(String text) {
    assertThat(Emoji.at(text, 0)).isEmpty();
  }

  @Test
  void offersEverSimplerPictures() {
    Emoji emoji = Emoji.at("🧑🏽‍🚀", 0).orElseThrow();

    assertThat(emoji.pictureNames())
        .containsExactly("1f9d1-1f3fd-200d-1f680", "1f9d1-200d-1f680", "1f9d1");
    assertThat(Emoji.at("👨‍👩‍👧", 0).orElseThrow().pictureNames())
        .startsWith("1f468-200d-1f469-200d-1f467", "1f46a");
  }

  @Test
  void endsBeforeAJoinerThatJoinsNothing() {
    assertThat(Emoji.at("🚀\u200Dx", 0)).contains(new Emoji("🚀"));
  }
}
