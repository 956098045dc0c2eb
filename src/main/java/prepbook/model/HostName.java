package prepbook.model;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what can be the name of a host. Nothing is asked of any network. */
final class HostName {

  private static final int LONGEST = 253;

  /** The ASCII that browsers take, and letters, marks, digits and symbols of all scripts. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?!\\p{M})[A-Za-z0-9!$&'()*+,;=_~\\-[\\p{L}\\p{M}\\p{Nd}\\p{So}&&[^\\x00-\\xA0]]]+");

  /** Letters that IDNA 2003, which Java knows, replaces, and browsers keep. */
  private static final Pattern DEVIATION = Pattern.compile("[\\u00DF\\u1E9E\\u03C2\\u200C\\u200D]");

  private static final Pattern IP_V6 = Pattern.compile("\\[[0-9A-Fa-f:.]+]");

  private HostName() {}

  static boolean isPossible(String written) {
    if (written.startsWith("[")) {
      return IP_V6.matcher(written).matches() && isIpAddress(written);
    }
    String host = Addresses.decode(written).replace('\u3002', '.');
    String rooted = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    int length = -1;
    for (String label : rooted.split("\\.", -1)) {
      int bytes = asciiLength(label);
      if (bytes < 1) {
        return false;
      }
      length += bytes + 1;
    }
    return length <= LONGEST;
  }

  /** A possible name as networks know it. */
  static String ascii(String written) {
    if (written.startsWith("[") || isPlain(written)) {
      return written;
    }
    String host = Addresses.decode(written);
    return DEVIATION.matcher(host).find() ? written : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
  }

  /** A possible name as people know it. */
  static String readable(String written) {
    return written.startsWith("[") ? written : IDN.toUnicode(written, IDN.ALLOW_UNASSIGNED);
  }

  private static boolean isPlain(String host) {
    return host.chars().allMatch(c -> c < 0x80 && c != '%');
  }

  /** A name in brackets is read as an address, and never looked up. */
  private static boolean isIpAddress(String inBrackets) {
    try {
      return InetAddress.getByName(inBrackets).getAddress().length > 0;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** How long a part of a name is where names are looked up; 0 if it cannot be one. */
  private static int asciiLength(String label) {
    if (!LABEL.matcher(label).matches()) {
      return 0;
    }
    try {
      String ascii = IDN.toASCII(label, IDN.ALLOW_UNASSIGNED);
      return isEncoded(ascii) && !isDecodable(ascii) ? 0 : ascii.length();
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }

  private static boolean isEncoded(String label) {
    return label.regionMatches(true, 0, "xn--", 0, 4);
  }

  /** Whether it becomes a name of another script; what cannot be decoded comes back as it is. */
  private static boolean isDecodable(String label) {
    String decoded = IDN.toUnicode(label.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED);
    return !isEncoded(decoded)
        && LABEL.matcher(decoded).matches()
        && decoded.equals(decoded.toLowerCase(Locale.ROOT));
  }
}
