package prepbook.output.site;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.model.Addresses;
import prepbook.model.ExternalAddress;
import prepbook.model.Guide;
import prepbook.model.prose.Inline;
import prepbook.model.prose.ProseWalk;

/** Pictures that lie on other machines, which a reader has to ask for. */
final class RemotePictures {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(https?)://([^/?#:]+)(:[0-9]+)?(?:[/?#].*)?", Pattern.DOTALL);
  private static final Pattern HOST = Pattern.compile("[a-z0-9_.-]+");

  private RemotePictures() {}

  /** A remote picture's address, complete and with all encoded that must be. */
  static String address(Inline.Image image) {
    String source = image.source();
    return ExternalAddress.encoded(source.startsWith("//") ? "https:" + source : source);
  }

  /** The host's name as readers know it. */
  static String host(String address) {
    Matcher parts = ADDRESS.matcher(address);
    return parts.matches() ? parts.group(2).toLowerCase(Locale.ROOT) : address;
  }

  /**
   * What a policy calls the place of a picture: {@code https://example.org}; nothing if no policy
   * can name it, as an IPv6 address.
   */
  static Optional<String> source(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String host = ascii(parts.group(2)).toLowerCase(Locale.ROOT);
    String port = parts.group(3) == null ? "" : parts.group(3);
    return HOST.matcher(host).matches()
        ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + port)
        : Optional.empty();
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      return host; // which no policy can name then
    }
  }

  /** The sources of all that the questions and answers of a guide hold. */
  static Set<String> ofQuestions(Guide guide) {
    Set<String> sources = new TreeSet<>();
    Consumer<Inline> visitor =
        inline -> {
          if (inline instanceof Inline.Image image && Addresses.isRemote(image.source())) {
            source(address(image)).ifPresent(sources::add);
          }
        };
    ProseWalk walk = new ProseWalk(block -> {}, visitor);
    guide.sections().stream()
        .flatMap(section -> section.questions().stream())
        .forEach(question -> question.answer().ifPresent(answer -> walk.walk(answer.prose())));
    return sources;
  }
}
