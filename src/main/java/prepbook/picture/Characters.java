package prepbook.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into what readers take for a character: a letter with its marks. */
final class Characters {

  private Characters() {}

  static List<String> of(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> characters = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      characters.add(text.substring(start, end));
      start = end;
    }
    return characters;
  }
}
