package prepbook.words;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Which plural form a whole number asks for: the cardinal rules of CLDR 48, {@code
 * common/supplemental/plurals.xml}, for the languages that the website speaks and for those in
 * which guides are most often written. Any other language has one form for 1 and one for the rest,
 * as most languages of Europe have.
 *
 * <p>Browsers know the same rules as {@code Intl.PluralRules}; a test holds that both agree.
 */
public final class Plurals {

  private static final long MILLION = 1_000_000;

  /** Files hold phrases for numbers that a guide can reach. */
  private static final int LARGEST = 1_000;

  private static final Map<String, LongFunction<PluralForm>> RULES = rules();

  private Plurals() {}

  /**
   * The form for a number.
   *
   * @param language a BCP 47 tag
   * @param number 0 or more
   */
  public static PluralForm of(String language, long number) {
    return rule(language).apply(number);
  }

  /** The forms that a language has for numbers up to a thousand. */
  public static Set<PluralForm> forms(String language) {
    Set<PluralForm> forms = EnumSet.noneOf(PluralForm.class);
    for (int number = 0; number <= LARGEST; number++) {
      forms.add(of(language, number));
    }
    return forms;
  }

  private static LongFunction<PluralForm> rule(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String primary = locale.getLanguage();
    String regional = primary + "-" + locale.getCountry();
    return RULES.getOrDefault(regional, RULES.getOrDefault(primary, Plurals::germanic));
  }

  private static Map<String, LongFunction<PluralForm>> rules() {
    Map<String, LongFunction<PluralForm>> rules = new HashMap<>();
    List.of("id", "ja", "ko", "ms", "th", "vi", "zh")
        .forEach(language -> rules.put(language, number -> PluralForm.OTHER));
    List.of("am", "as", "bn", "fa", "gu", "hi", "kn", "zu")
        .forEach(language -> rules.put(language, Plurals::indic));
    List.of("fr", "pt").forEach(language -> rules.put(language, Plurals::french));
    List.of("ca", "es", "it", "pt-PT").forEach(language -> rules.put(language, Plurals::spanish));
    List.of("be", "ru", "uk").forEach(language -> rules.put(language, Plurals::russian));
    List.of("bs", "hr", "sr").forEach(language -> rules.put(language, Plurals::serbian));
    List.of("cs", "sk").forEach(language -> rules.put(language, Plurals::czech));
    rules.put("ar", Plurals::arabic);
    rules.put("he", Plurals::hebrew);
    rules.put("lt", Plurals::lithuanian);
    rules.put("pl", Plurals::polish);
    rules.put("ro", Plurals::romanian);
    return Map.copyOf(rules);
  }

  private static PluralForm germanic(long n) {
    return n == 1 ? PluralForm.ONE : PluralForm.OTHER;
  }

  private static PluralForm indic(long n) {
    return n <= 1 ? PluralForm.ONE : PluralForm.OTHER;
  }

  private static PluralForm french(long n) {
    return n <= 1 ? PluralForm.ONE : millions(n);
  }

  private static PluralForm spanish(long n) {
    return n == 1 ? PluralForm.ONE : millions(n);
  }

  /** "A million of pages". */
  private static PluralForm millions(long n) {
    return n != 0 && n % MILLION == 0 ? PluralForm.MANY : PluralForm.OTHER;
  }

  private static PluralForm russian(long n) {
    return slavic(n, PluralForm.MANY);
  }

  private static PluralForm serbian(long n) {
    return slavic(n, PluralForm.OTHER);
  }

  private static PluralForm polish(long n) {
    return n == 1 ? PluralForm.ONE : isFew(n) ? PluralForm.FEW : PluralForm.MANY;
  }

  private static PluralForm slavic(long n, PluralForm rest) {
    boolean one = n % 10 == 1 && n % 100 != 11;
    return one ? PluralForm.ONE : isFew(n) ? PluralForm.FEW : rest;
  }

  private static boolean isFew(long n) {
    return isIn(n % 10, 2, 4) && !isIn(n % 100, 12, 14);
  }

  private static PluralForm czech(long n) {
    return n == 1 ? PluralForm.ONE : isIn(n, 2, 4) ? PluralForm.FEW : PluralForm.OTHER;
  }

  private static PluralForm arabic(long n) {
    if (n <= 2) {
      return List.of(PluralForm.ZERO, PluralForm.ONE, PluralForm.TWO).get((int) n);
    }
    boolean many = isIn(n % 100, 11, 99);
    return isIn(n % 100, 3, 10) ? PluralForm.FEW : many ? PluralForm.MANY : PluralForm.OTHER;
  }

  private static PluralForm hebrew(long n) {
    return n == 1 ? PluralForm.ONE : n == 2 ? PluralForm.TWO : PluralForm.OTHER;
  }

  private static PluralForm lithuanian(long n) {
    if (isIn(n % 100, 11, 19) || n % 10 == 0) {
      return PluralForm.OTHER;
    }
    return n % 10 == 1 ? PluralForm.ONE : PluralForm.FEW;
  }

  private static PluralForm romanian(long n) {
    boolean few = n == 0 || isIn(n % 100, 1, 19);
    return n == 1 ? PluralForm.ONE : few ? PluralForm.FEW : PluralForm.OTHER;
  }

  private static boolean isIn(long n, int first, int last) {
    return first <= n && n <= last;
  }
}
