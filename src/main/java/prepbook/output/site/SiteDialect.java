package prepbook.output.site;

import java.util.List;
import java.util.Optional;
import prepbook.html.Dialect;
import prepbook.html.Direction;
import prepbook.html.Escape;
import prepbook.html.Html;
import prepbook.html.HtmlRenderer;
import prepbook.model.Addresses;
import prepbook.model.ExternalAddress;
import prepbook.model.Guide;
import prepbook.model.LinkTarget;
import prepbook.model.Section;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.ProseWalk;

/** Writes prose for one place of the website. */
final class SiteDialect implements Dialect {

  private final Guide guide;
  private final UiText ui;
  private final Optional<Section> section;
  private final String place;
  private final boolean onSectionPage;

  private SiteDialect(
      Guide guide, UiText ui, Optional<Section> section, String place, boolean onSectionPage) {
    this.guide = guide;
    this.ui = ui;
    this.section = section;
    this.place = place;
    this.onSectionPage = onSectionPage;
  }

  /** For the guide's intro, on the home page. */
  static SiteDialect home(Guide guide, UiText ui) {
    return new SiteDialect(guide, ui, Optional.empty(), "home", false);
  }

  /**
   * For a section's page.
   *
   * @param place the id of what the prose belongs to; its own ids start with it
   */
  static SiteDialect section(Guide guide, UiText ui, Section section, String place) {
    return new SiteDialect(guide, ui, Optional.of(section), place, true);
  }

  /**
   * For an answer of a section that is shown on the page to practise on.
   *
   * @param place the question's id; all ids start with it
   */
  static SiteDialect practice(Guide guide, UiText ui, Section section, String place) {
    return new SiteDialect(guide, ui, Optional.of(section), place, false);
  }

  /** A title that may stand inside a link. */
  Html title(List<Inline> title) {
    Html html = HtmlRenderer.inline(TitleText.withoutLinks(title), this);
    String direction = Direction.attribute(title, isRightToLeft());
    boolean asPage = direction.isEmpty() || (isRightToLeft() && direction.contains("rtl"));
    return asPage ? html : new Html("<bdi" + direction + ">" + html.value() + "</bdi>");
  }

  @Override
  public Optional<String> linkAttributes(Inline.Link link) {
    LinkTarget target =
        section
            .map(from -> guide.resolve(from, link.destination()))
            .orElseGet(() -> guide.resolve(link.destination()));
    return address(target)
        .map(address -> attributes(address, target instanceof LinkTarget.External, link.title()));
  }

  private static String attributes(String address, boolean external, Optional<String> title) {
    StringBuilder out = new StringBuilder(" href=\"");
    Escape.append(address, out);
    out.append(external ? "\" rel=\"noopener\"" : "\"");
    title.ifPresent(text -> out.append(" title=\"").append(Escape.of(text)).append('"'));
    return out.toString();
  }

  private Optional<String> address(LinkTarget target) {
    if (target instanceof LinkTarget.External external) {
      return Optional.of(ExternalAddress.encoded(external.address()));
    } else if (target instanceof LinkTarget.ToSection to) {
      return Optional.of(Addressing.ofFile(Addressing.page(to.section())));
    } else if (target instanceof LinkTarget.ToQuestion to) {
      return Optional.of(anchor(to.section(), to.question().id()));
    } else if (target instanceof LinkTarget.ToHeading to) {
      return Optional.of(anchor(to.section(), to.anchor()));
    } else if (target instanceof LinkTarget.ToAsset to) {
      return Optional.of(Addressing.ofFile(Addressing.asset(to.asset())));
    }
    return Optional.empty();
  }

  private String anchor(Section to, String id) {
    boolean here = onSectionPage && section.isPresent() && section.get().path().equals(to.path());
    String page = here ? "" : Addressing.ofFile(Addressing.page(to));
    return page + Addressing.ofAnchor(id);
  }

  @Override
  public void image(Inline.Image image, StringBuilder out) {
    SitePicture.append(image, guide, ui, out);
  }

  /** A remote picture has a link and a button of its own, which cannot stand in another link. */
  @Override
  public void pictureInLink(Inline.Image image, StringBuilder out) {
    if (!Addresses.isRemote(image.source())) {
      image(image, out);
      return;
    }
    String words = image.alternative();
    Escape.append(
        words.isBlank() ? RemotePictures.host(RemotePictures.address(image)) : words, out);
  }

  @Override
  public void behindLink(Inline.Link link, StringBuilder out) {
    new ProseWalk(
            block -> {},
            inline -> {
              if (inline instanceof Inline.Image image && Addresses.isRemote(image.source())) {
                image(image, out.append(' '));
              }
            })
        .walkInlines(link.content());
  }

  @Override
  public String headingId(Block.Heading heading) {
    return onSectionPage ? heading.id() : localId(heading.id());
  }

  /** With a colon, which no slug has: so it never meets the id of a heading. */
  @Override
  public String localId(String name) {
    return place + ":" + name;
  }

  @Override
  public boolean isRightToLeft() {
    return Direction.isRightToLeftLanguage(guide.info().language());
  }

  @Override
  public String calloutTitle(Block.Callout.Kind kind) {
    return switch (kind) {
      case NOTE -> ui.note();
      case TIP -> ui.tip();
      case IMPORTANT -> ui.important();
      case WARNING -> ui.warning();
      case CAUTION -> ui.caution();
    };
  }

  @Override
  public String backToTextLabel(int footnote) {
    return UiText.fill(ui.backToText(), footnote);
  }

  @Override
  public void codeBlock(Block.CodeBlock block, StringBuilder out) {
    CodeFigure.append(block, ui, out);
  }

  @Override
  public void diagram(Block.Diagram diagram, StringBuilder out) {
    guide.drawing(diagram).ifPresent(drawing -> DiagramFigure.append(diagram, drawing, out));
  }

  @Override
  public void beforeTable(Block.Table table, StringBuilder out) {
    out.append("<div class=\"table\">\n");
  }

  @Override
  public void afterTable(Block.Table table, StringBuilder out) {
    out.append("</div>\n");
  }

  @Override
  public String voidEnd() {
    return ">";
  }
}
