package prepbook.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules for the addresses that links and pictures may have. */
public final class Addresses {

  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

  private Addresses() {}

  /** Whether an absolute address has a scheme that a link may have. */
  public static boolean isAllowedLink(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && LINK_SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /** Whether a picture's address leads to another machine. */
  public static boolean isRemote(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
  }

  /**
   * A relative path without {@code .} and {@code ..}, or nothing if it is absolute, empty or leads
   * out of the folder it starts in.
   */
  public static Optional<String> normalise(String path) {
    String forward = path.replace('\\', '/');
    if (forward.startsWith("/")) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    for (String part : forward.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
  }

  /** The normalised path that a relative address names, without query and anchor. */
  public static Optional<String> localPath(String address) {
    int end = address.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = address.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return normalise(decode(address.substring(0, end)));
  }

  /** Decodes {@code %xx}; what is no such pair stays as it is, as browsers do. */
  static String decode(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    byte[] in = address.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }
}
