package prepbook.source;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.markdown.MarkdownReader;
import prepbook.markdown.Slugger;
import prepbook.model.Author;
import prepbook.model.Badge;
import prepbook.model.GuideInfo;
import prepbook.model.Level;
import prepbook.model.Redirect;
import prepbook.model.SourceText;
import prepbook.model.prose.Prose;

/** Reads {@code guide.yaml}. */
final class GuideInfoReader {

  private static final String TITLE_HINT = "add a line \"title: The name of the guide\"";

  private final SourceText source;
  private final MarkdownReader markdown;
  private final Consumer<Diagnostic> diagnostics;

  GuideInfoReader(SourceText source, MarkdownReader markdown, Consumer<Diagnostic> diagnostics) {
    this.source = source;
    this.markdown = markdown;
    this.diagnostics = diagnostics;
  }

  /** What the file says; nothing if it cannot be read at all, which is reported. */
  Optional<GuideInfo> read() {
    return new YamlReader(source, 1, diagnostics)
        .readMapping(source.text())
        .map(mapping -> read(new YamlView(source, mapping, diagnostics)));
  }

  private GuideInfo read(YamlView view) {
    String title = view.requiredText("title", TITLE_HINT);
    WebAddresses addresses = new WebAddresses(source, view, diagnostics);
    GuideInfo info =
        new GuideInfo(
            id(view, title),
            title,
            view.text("subtitle"),
            view.text("icon"),
            language(view),
            view.text("description"),
            intro(view),
            badges(view),
            view.view("author").map(this::author),
            levels(view),
            view.text("license"),
            view.text("edition"),
            addresses.folder("url"),
            addresses.repository("repository"),
            redirects(view),
            RunnersReader.read(view),
            PrintPlanReader.read(view),
            source);
    view.reportUnknownKeys();
    return info;
  }

  /** The id that is given, or else the one that the title makes. */
  private static String id(YamlView view, String title) {
    Optional<YamlNode.Scalar> given = view.scalar("id");
    if (given.isPresent()) {
      String id = given.get().text().strip();
      return view.isId(id, given.get().location(), "the guide") ? id : Slugger.slug(title);
    }
    String made = Slugger.slug(title);
    if (made.chars().noneMatch(Character::isLetterOrDigit)) {
      view.scalar("title")
          .ifPresent(
              scalar ->
                  view.badValue(
                      scalar.location(),
                      "the title has no letter or digit to make the guide's id from",
                      "give the guide an id: add a line \"id: my-guide\""));
    }
    return made;
  }

  private Prose intro(YamlView view) {
    return view.scalar("intro")
        .map(scalar -> EmbeddedMarkdown.locate(source, scalar))
        .map(text -> markdown.read(text.source(), text.start(), 0, diagnostics))
        .map(document -> document.parts().get(0).prose())
        .orElse(Prose.EMPTY);
  }

  private static String language(YamlView view) {
    Optional<YamlNode.Scalar> language = view.scalar("language");
    if (language.isEmpty()) {
      return "en";
    }
    String tag = language.get().text().strip();
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      view.badValue(
          language.get().location(),
          "\"" + tag + "\" is no language tag",
          "write a tag such as en, pt-BR or zh-Hans");
      return "en";
    }
  }

  private Author author(YamlView view) {
    Author author =
        new Author(
            view.requiredText("name", "add the author's name"),
            view.text("role"),
            new WebAddresses(source, view, diagnostics).any("url"));
    view.reportUnknownKeys();
    return author;
  }

  private List<Badge> badges(YamlView view) {
    List<Badge> badges = new ArrayList<>();
    for (YamlNode item : view.items("badges")) {
      view.view(item, "badges").map(GuideInfoReader::badge).ifPresent(badges::add);
    }
    return badges;
  }

  private static Badge badge(YamlView view) {
    String hint = "a badge needs label and value";
    Badge badge =
        new Badge(
            view.requiredText("label", hint),
            view.requiredText("value", hint),
            color(view),
            view.scalar("logo").map(logo -> new Badge.Logo(logo.text().strip(), logo.location())));
    view.reportUnknownKeys();
    return badge;
  }

  private static String color(YamlView view) {
    Optional<YamlNode.Scalar> color = view.scalar("color");
    if (color.isEmpty()) {
      return BadgeColors.DEFAULT;
    }
    String name = color.get().text().strip();
    Optional<String> known = BadgeColors.hex(name);
    if (known.isEmpty()) {
      view.badValue(
          color.get().location(),
          "unknown colour \"" + name + "\"",
          "write #rrggbb or one of " + String.join(", ", BadgeColors.names()));
    }
    return known.orElse(BadgeColors.DEFAULT);
  }

  private static List<Level> levels(YamlView view) {
    List<Level> levels = new ArrayList<>();
    for (YamlNode.Scalar scalar : view.texts("levels")) {
      String name = scalar.text().strip();
      if (!TagLine.isTag(name)) {
        view.badValue(
            scalar.location(),
            "\"" + name + "\" cannot be a level",
            "a level is one word, so that it can be a hashtag");
      } else if (TagLine.levelOf(name, levels).isPresent()) {
        view.badValue(
            scalar.location(), "the level \"" + name + "\" is given twice", "name it once");
      } else {
        levels.add(new Level(name, levels.size()));
      }
    }
    return levels;
  }

  private static Map<String, Redirect> redirects(YamlView view) {
    Map<String, Redirect> redirects = new LinkedHashMap<>();
    Optional<YamlView> inner = view.view("redirects");
    if (inner.isPresent()) {
      for (YamlNode.Entry entry : inner.get().entries()) {
        Optional<String> heir = inner.get().text(entry.key());
        if (inner.get().isId(entry.key(), entry.keyLocation(), "the retired question")
            && heir.isPresent()) {
          redirects.put(entry.key(), new Redirect(heir.get(), entry.keyLocation()));
        }
      }
    }
    return redirects;
  }
}
