package prepbook.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what the address of a link means within a guide. */
final class LinkResolver {

  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

  private final Guide guide;
  private final Optional<Section> from;

  LinkResolver(Guide guide, Optional<Section> from) {
    this.guide = guide;
    this.from = from;
  }

  LinkTarget resolve(String destination) {
    if (destination.isEmpty()) {
      return new LinkTarget.Broken("the link has no address", "", List.of());
    }
    Matcher scheme = SCHEME.matcher(destination);
    if (scheme.matches()) {
      return Addresses.isAllowedLink(destination)
          ? external(destination)
          : new LinkTarget.Broken(
              "links with \"" + scheme.group(1) + ":\" are not allowed",
              scheme.group(1),
              List.of());
    }
    if (destination.startsWith("//")) {
      return external("https:" + destination);
    }
    int hash = destination.indexOf('#');
    String path = Addresses.decode(hash < 0 ? destination : destination.substring(0, hash));
    String anchor = hash < 0 ? "" : Addresses.decode(destination.substring(hash + 1));
    if (path.isEmpty()) {
      return from.map(section -> anchorIn(section, anchor)).orElseGet(() -> question(anchor));
    }
    return inFile(path, anchor);
  }

  /** An address outside of the guide: whether something is there is not asked. */
  static LinkTarget external(String address) {
    return ExternalAddress.flaw(address)
        .<LinkTarget>map(
            flaw ->
                new LinkTarget.Broken(
                    "\"" + address + "\" is no address: " + flaw,
                    address,
                    List.of(),
                    Optional.of(
                        "write it in full, as https://example.org/page, or put it into `backticks`"
                            + " if it is only an example")))
        .orElseGet(() -> new LinkTarget.External(address));
  }

  private LinkTarget inFile(String path, String anchor) {
    Optional<String> normal = Addresses.normalise(path);
    if (normal.isEmpty()) {
      return new LinkTarget.Broken(
          "\"" + path + "\" leads out of the content folder", path, List.of());
    }
    Optional<Section> section = guide.sectionByPath(normal.get());
    if (section.isPresent()) {
      return anchorIn(section.get(), anchor);
    }
    Optional<Asset> asset = guide.asset(normal.get());
    if (asset.isPresent()) {
      return new LinkTarget.ToAsset(asset.get());
    }
    return new LinkTarget.Broken(
        "no file \"" + path + "\"", path, List.copyOf(guide.sectionPaths()));
  }

  private LinkTarget anchorIn(Section section, String anchor) {
    if (anchor.isEmpty()) {
      return new LinkTarget.ToSection(section);
    }
    Optional<LinkTarget.ToQuestion> question = guide.question(anchor);
    if (question.isPresent()
        && (question.get().section().path().equals(section.path())
            || guide.info().redirects().containsKey(anchor))) {
      return question.get();
    }
    if (section.anchors().contains(anchor)) {
      return new LinkTarget.ToHeading(section, anchor);
    }
    if (question.isPresent()) {
      String elsewhere = question.get().section().path() + "#" + question.get().question().id();
      return new LinkTarget.Broken(
          "no question \"" + anchor + "\" in " + section.path(), anchor, List.of(elsewhere));
    }
    return new LinkTarget.Broken(
        "no question \"" + anchor + "\"", anchor, List.copyOf(guide.questionIds()));
  }

  private LinkTarget question(String anchor) {
    Optional<LinkTarget.ToQuestion> found = guide.question(anchor);
    return found.isPresent()
        ? found.get()
        : new LinkTarget.Broken(
            "no question \"" + anchor + "\"", anchor, List.copyOf(guide.questionIds()));
  }
}
