package prepbook.output.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes into a page what it may load and run: the website's own files, the few inline scripts and
 * styles that the page itself brings, by their hashes, and nothing else.
 *
 * <p>The rules are those of the W3C's Content Security Policy Level 3. They are given as {@code
 * meta}, since a website that lies in a folder has no say in what its server sends.
 */
final class ContentPolicy {

  private static final Pattern HEAD =
      Pattern.compile("<meta charset=\"?utf-8\"?\\s*/?>\\n?|<head>\\n?", Pattern.CASE_INSENSITIVE);

  private static final Pattern INLINE =
      Pattern.compile("<(script|style)\\b([^>]*)>(.*?)</\\1>", Pattern.DOTALL);

  /** A script of another type is data: browsers read it as text and ask no policy. */
  private static final Pattern NO_SCRIPT = Pattern.compile("\\bsrc=|\\btype=\"?application/");

  private static final Pattern BASE = Pattern.compile("<base href=\"?(https?://[^/\"\\s>]+)");

  /**
   * What few pages need.
   *
   * @param moves whether a script of the page says where the website starts
   * @param records whether it plays what the microphone recorded
   */
  record Needs(boolean moves, boolean records) {}

  private ContentPolicy() {}

  /**
   * The page with its policy, first of all behind the character set.
   *
   * @param html the page
   * @param pictures the sources of remote pictures that it may show once a reader asks for them
   * @param page what it needs besides
   */
  static String seal(String html, Collection<String> pictures, Needs page) {
    Matcher head = HEAD.matcher(html);
    int at = 0;
    while (head.find()) {
      at = head.end();
      if (head.group().startsWith("<meta")) {
        break;
      }
    }
    String policy = policy(html, new TreeSet<>(pictures), page);
    return html.substring(0, at)
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\">"
        + html.substring(at);
  }

  private static String policy(String html, Set<String> pictures, Needs page) {
    StringBuilder scripts = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    Matcher inline = INLINE.matcher(html);
    while (inline.find()) {
      if (!NO_SCRIPT.matcher(inline.group(2)).find()) {
        StringBuilder sources = inline.group(1).equals("script") ? scripts : styles;
        sources.append(" 'sha256-").append(hash(inline.group(3))).append('\'');
      }
    }
    // From disk only some browsers take 'self' for the files beside the page; over HTTP nothing can
    // be loaded from a disk.
    return "default-src 'none'; script-src 'self' file:"
        + scripts
        + "; style-src 'self' file:"
        + styles
        + "; img-src 'self' file: data:"
        + (pictures.isEmpty() ? "" : " " + String.join(" ", pictures))
        + (page.records() ? "; media-src blob:" : "")
        + "; connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri "
        + base(html, page);
  }

  private static String base(String html, Needs page) {
    Matcher base = BASE.matcher(html);
    return base.find()
        ? base.group(1).toLowerCase(Locale.ROOT)
        : page.moves() ? "'self'" : "'none'";
  }

  /** As browsers hash it: over the text that the parser makes of it. */
  private static String hash(String text) {
    try {
      byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
