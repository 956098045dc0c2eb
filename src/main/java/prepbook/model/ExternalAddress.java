package prepbook.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an absolute address that an author wrote must be so that browsers find a way, and how it is
 * written into a link. The rules are those of the WHATWG's URL standard for valid addresses.
 */
public final class ExternalAddress {

  private static final Pattern WEB =
      Pattern.compile("(?i)https?:(?<slashes>[/\\\\]*)(?<authority>[^/?#]*).*", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>\\[[^]]*]|[^:]*)(?::(?<port>.*))?", Pattern.DOTALL);
  private static final Pattern PORT = Pattern.compile("[0-9]{0,5}");
  private static final int LAST_PORT = 65_535;

  /** What an address may hold as it is, besides letters and digits. */
  private static final String MARKS = "!$&'()*+,-./:;=?@_~";

  private static final String HEX = "0123456789ABCDEF";

  private ExternalAddress() {}

  /**
   * Why an address with an allowed scheme leads nowhere.
   *
   * @return a part of a sentence: {@code "a b" cannot be a host}; nothing if the address is sound
   */
  public static Optional<String> flaw(String address) {
    Matcher web = WEB.matcher(address);
    if (!web.matches()) {
      String rest = address.substring(address.indexOf(':') + 1);
      return rest.startsWith("/") ? Optional.of("slashes do not belong there") : Optional.empty();
    }
    String authority = web.group("authority");
    if (!web.group("slashes").equals("//") || authority.isEmpty()) {
      return Optional.of("two slashes and a host must follow the colon");
    }
    if (authority.indexOf('@') >= 0) {
      return Optional.of("it names a user, which browsers warn of");
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches() || !HostName.isPossible(parts.group("host"))) {
      String host = parts.matches() ? parts.group("host") : authority;
      return Optional.of("\"" + host + "\" cannot be a host");
    }
    String port = parts.group("port");
    return port == null || isPort(port)
        ? Optional.empty()
        : Optional.of("\"" + port + "\" cannot be a port");
  }

  private static boolean isPort(String port) {
    return PORT.matcher(port).matches() && (port.isEmpty() || Integer.parseInt(port) <= LAST_PORT);
  }

  /**
   * An address with all encoded that must be. What is encoded already stays so; a {@code %} that
   * encodes nothing and a second {@code #} stand for themselves. Letters of other scripts stay
   * readable, browsers encode them themselves.
   */
  public static String encoded(String address) {
    StringBuilder out = new StringBuilder(address.length() + 8);
    int host = hostEnd(address);
    out.append(address, 0, host);
    boolean inAnchor = false;
    for (int i = host; i < address.length(); ) {
      int c = address.codePointAt(i);
      boolean asItIs = c == '%' ? isEncoding(address, i) : c == '#' ? !inAnchor : isPlain(c);
      inAnchor |= c == '#';
      if (asItIs) {
        out.appendCodePoint(c);
      } else {
        appendEncoded(c, out);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /**
   * A web address with its host in ASCII, as policies, sitemaps and PDF readers need it; the port
   * and all behind it stay as they are. The few hosts that hold a letter which Java's older rules
   * would turn into another one (ß, ς, joiners) stay as they are, too.
   */
  public static String withAsciiHost(String address) {
    return mapHost(address, HostName::ascii);
  }

  /** A web address with its host in the letters that its readers know. */
  public static String withReadableHost(String address) {
    return mapHost(address, HostName::readable);
  }

  private static String mapHost(String address, UnaryOperator<String> mapping) {
    Matcher web = WEB.matcher(address);
    Matcher parts = AUTHORITY.matcher(web.matches() ? web.group("authority") : "");
    if (!parts.matches() || parts.group("host").isEmpty()) {
      return address;
    }
    int start = web.start("authority");
    int end = start + parts.end("host");
    return address.substring(0, start)
        + mapping.apply(address.substring(start, end))
        + address.substring(end);
  }

  /** Where the part begins that may be encoded: behind an IPv6 address, whose brackets stay. */
  private static int hostEnd(String address) {
    Matcher web = WEB.matcher(address);
    return web.matches() && web.group("authority").startsWith("[") ? web.end("authority") : 0;
  }

  private static boolean isEncoding(String address, int percent) {
    return percent + 2 < address.length()
        && HexFormat.isHexDigit(address.charAt(percent + 1))
        && HexFormat.isHexDigit(address.charAt(percent + 2));
  }

  private static boolean isPlain(int c) {
    if (c < 0x80) {
      return (c >= '0' && c <= '9')
          || (c >= 'A' && c <= 'Z')
          || (c >= 'a' && c <= 'z')
          || MARKS.indexOf(c) >= 0;
    }
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !noCharacter
        && !Character.isISOControl(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.SURROGATE
        && Character.getType(c) != Character.PRIVATE_USE;
  }

  /** Half a character has no encoding; in its place stands the one that stands for such. */
  private static void appendEncoded(int c, StringBuilder out) {
    int whole = Character.getType(c) == Character.SURROGATE ? 0xFFFD : c;
    for (byte b : Character.toString(whole).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
    }
  }
}
