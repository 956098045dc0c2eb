package prepbook.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the words that can be searched for. {@code search.js} cuts queries by the same
 * rules; {@code SearchWordsTest} holds both to the same examples.
 *
 * <ul>
 *   <li>Case and accents are folded: NFKD without the combining marks of Latin, Greek, Cyrillic and
 *       Arabic, then NFC and lower case.
 *   <li>An identifier counts whole and in its parts: {@code select_related} also as {@code select}
 *       and {@code related}, {@code ForeignKey} also as {@code foreign} and {@code key}.
 *   <li>{@code c++} and {@code c#} keep their signs.
 *   <li>Chinese, Japanese and Korean text, which is written without spaces, counts by pairs of
 *       characters.
 *   <li>Of a long word its beginning counts, so that it can be found and takes little room.
 * </ul>
 */
final class SearchWords {

  /** In UTF-16 code units, as scripts count. */
  private static final int LONGEST = 40;

  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u065f]+");

  /** What a word ends in that is no word of its own: the s of “Django’s”, the t of “don’t”. */
  private static final Pattern CLITIC =
      Pattern.compile("['’](?:s|t|re|ve|ll|d|m)(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHUNK =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*(?:[+#]{1,2}(?![\\p{L}\\p{N}]))?");
  private static final Pattern DENSE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー]+");
  private static final Pattern PART_END =
      Pattern.compile("_+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern SIGNS = Pattern.compile("[+#]+$");

  private SearchWords() {}

  /** Hands on every word of a text, in order; an identifier before its parts. */
  static void of(CharSequence text, Consumer<String> words) {
    String folded = CLITIC.matcher(fold(text)).replaceAll(" ");
    Matcher chunk = CHUNK.matcher(folded);
    while (chunk.find()) {
      chunk(chunk.group(), words);
    }
  }

  private static String fold(CharSequence text) {
    if (isAscii(text)) {
      return text.toString();
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static void chunk(String chunk, Consumer<String> words) {
    if (isAscii(chunk)) {
      word(chunk, words);
      return;
    }
    Matcher dense = DENSE.matcher(chunk);
    int at = 0;
    while (dense.find()) {
      word(chunk.substring(at, dense.start()), words);
      pairs(dense.group(), words);
      at = dense.end();
    }
    word(chunk.substring(at), words);
  }

  private static void pairs(String dense, Consumer<String> words) {
    int[] characters = dense.codePoints().toArray();
    if (characters.length == 1) {
      words.accept(dense);
    }
    for (int i = 0; i + 1 < characters.length; i++) {
      words.accept(new String(characters, i, 2));
    }
  }

  private static void word(String word, Consumer<String> words) {
    if (word.isEmpty() || word.chars().allMatch(c -> c == '_')) {
      return;
    }
    words.accept(lower(word));
    String bare = SIGNS.matcher(word).replaceFirst("");
    if (bare.length() > 1 && bare.length() < word.length()) {
      words.accept(lower(bare));
    }
    String[] parts = PART_END.split(bare, -1);
    for (String part : parts) {
      if (part.length() > 1 && part.length() < bare.length()) {
        words.accept(lower(part));
      }
    }
  }

  private static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() <= LONGEST) {
      return lower;
    }
    boolean inPair = Character.isHighSurrogate(lower.charAt(LONGEST - 1));
    return lower.substring(0, inPair ? LONGEST - 1 : LONGEST);
  }
}
