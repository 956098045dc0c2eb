package prepbook.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a language writes numbers, as CLDR 48 says ({@code common/main}, {@code numbers}), always in
 * the digits 0 to 9.
 *
 * <p>Arabic and Hindi know digits of their own, too. But numbers of questions stand beside lists
 * that the browser numbers, beside code and versions, in addresses and in the book; in one kind of
 * digits they stay the same number everywhere. Scripts ask the browser for these digits as well.
 *
 * <p>Java's own data differ from one version to the next, and a guide's bytes must not.
 *
 * @param group between groups of digits
 * @param decimal before the fraction
 * @param least from how many digits on there are groups
 * @param higher how many digits there are in a group above the thousands
 */
public record Numerals(String group, String decimal, int least, int higher) {

  private static final int THOUSANDS = 3;

  private static final Numerals COMMA = new Numerals(",", ".", 4, THOUSANDS);
  private static final Numerals LAKH = new Numerals(",", ".", 4, 2);
  private static final Numerals POINT = new Numerals(".", ",", 4, THOUSANDS);
  private static final Numerals LATE_POINT = new Numerals(".", ",", 5, THOUSANDS);
  private static final Numerals SPACE = new Numerals("\u00a0", ",", 4, THOUSANDS);
  private static final Numerals LATE_SPACE = new Numerals("\u00a0", ",", 5, THOUSANDS);
  private static final Numerals NARROW = new Numerals("\u202f", ",", 4, THOUSANDS);
  private static final Numerals APOSTROPHE = new Numerals("'", ".", 4, THOUSANDS);

  private static final Map<String, Numerals> BY_LANGUAGE = byLanguage();

  /**
   * How a language writes them; as English does where it is none of those known here.
   *
   * @param language a BCP 47 tag
   */
  public static Numerals of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String primary = locale.getLanguage();
    String regional = primary + "-" + locale.getCountry();
    return BY_LANGUAGE.getOrDefault(regional, BY_LANGUAGE.getOrDefault(primary, COMMA));
  }

  private static Map<String, Numerals> byLanguage() {
    Map<String, Numerals> all = new HashMap<>();
    put(all, LAKH, "en-IN", "hi", "bn");
    put(all, COMMA, "es-CU", "es-DO", "es-GT", "es-HN", "es-MX", "es-NI", "es-PA", "es-PE");
    put(all, COMMA, "es-PR", "es-SV", "es-US", "es-419");
    put(all, POINT, "en-AT", "en-BE", "en-DE", "en-DK", "en-ES", "en-ID", "en-IT", "en-NL");
    put(all, POINT, "es-AR", "es-BO", "es-CL", "es-CO", "es-EC", "es-PY", "es-UY", "es-VE");
    put(all, POINT, "pt", "fr-LU", "fr-MA", "de", "ar-DZ", "ar-LB", "ar-LY", "ar-MA", "ar-MR");
    put(all, POINT, "ar-TN", "ca", "da", "el", "hr", "id", "nl", "ro", "sr", "tr", "vi");
    put(all, LATE_POINT, "es", "it");
    put(all, SPACE, "en-ZA", "es-CR", "pt-AO", "fr-CA", "de-AT", "ru", "cs", "fi");
    put(all, SPACE, "nb", "no", "sk", "sv", "uk");
    put(all, LATE_SPACE, "pt-CH", "pt-CV", "pt-GW", "pt-LU", "pt-MO", "pt-MZ", "pt-PT", "pt-ST");
    put(all, LATE_SPACE, "pt-TL", "ru-UA", "hu", "pl");
    put(all, NARROW, "fr");
    put(all, APOSTROPHE, "en-CH", "de-CH", "de-LI");
    return Map.copyOf(all);
  }

  private static void put(Map<String, Numerals> all, Numerals numerals, String... languages) {
    List.of(languages).forEach(language -> all.put(language, numerals));
  }

  /** A whole number of 0 or more. */
  public String whole(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    if (digits.length() >= least) {
      for (int at = digits.length() - THOUSANDS; at > 0; at -= higher) {
        digits.insert(at, group);
      }
    }
    return digits.toString();
  }

  /** A number of 0 or more with one digit behind the decimal mark. */
  public String tenths(double number) {
    long tenths = Math.round(number * 10);
    return whole(tenths / 10) + decimal + tenths % 10;
  }
}
