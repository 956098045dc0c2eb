package prepbook.output.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import prepbook.html.Direction;
import prepbook.markdown.Emoji;
import prepbook.model.ExternalAddress;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Section;
import prepbook.output.OutputFolder;
import prepbook.picture.ShareCard;

/** Draws the pictures that go with links to the guide and to each of its sections. */
final class Shares {

  /** Where they lie; readers' devices need no copy of them. */
  static final String FOLDER = "assets/share/";

  private Shares() {}

  /**
   * Writes them.
   *
   * @param url where the website is published
   * @return their paths, by the path of the page
   */
  static Map<String, String> write(
      Guide guide, String url, UiText ui, SiteColors colors, OutputFolder folder)
      throws IOException {
    Map<String, ShareCard> cards = new LinkedHashMap<>();
    GuideInfo info = guide.info();
    String place = place(ExternalAddress.encoded(url));
    boolean right = Direction.isRightToLeftLanguage(info.language());
    ShareCard.Colors paint = colors.card();
    cards.put(
        Addressing.HOME,
        new ShareCard(
            info.icon().flatMap(IconFiles::picture),
            plain(info.author().map(author -> author.name()).orElse("")),
            plain(info.title()),
            plain(info.subtitle().or(info::description).orElse("")),
            ui.questions(guide.questionCount()),
            place,
            right,
            paint));
    for (Section section : guide.sections()) {
      cards.put(
          Addressing.page(section),
          new ShareCard(
              section.icon().or(info::icon).flatMap(IconFiles::picture),
              plain(info.title()),
              plain(section.title()),
              plain(section.summary().orElse("")),
              SectionPages.count(section, ui),
              place,
              right,
              paint));
    }
    return draw(cards, folder);
  }

  /** The website's address as people say it, or as networks know it if no font has its letters. */
  private static String place(String url) {
    String said = HomePages.site(url);
    return ShareCard.canSet(said)
        ? said
        : url.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
  }

  private static Map<String, String> draw(Map<String, ShareCard> cards, OutputFolder folder)
      throws IOException {
    Map<String, String> paths = new ConcurrentHashMap<>();
    try {
      List.copyOf(cards.entrySet()).parallelStream()
          .forEach(
              entry -> paths.put(entry.getKey(), write(entry.getKey(), entry.getValue(), folder)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Map.copyOf(paths);
  }

  private static String write(String page, ShareCard card, OutputFolder folder) {
    byte[] file = card.draw();
    String name = page.substring(0, page.length() - ".html".length());
    String path = FOLDER + name + "." + SiteAssets.hash(file) + ".png";
    try {
      folder.write(path, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }

  /** A text without emoji, which the fonts of pictures do not have. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      Optional<Emoji> emoji = Emoji.at(text, i);
      int length = emoji.map(found -> found.characters().length()).orElse(1);
      if (emoji.isEmpty()) {
        out.append(text.charAt(i));
      }
      i += length;
    }
    return out.toString().strip();
  }
}
