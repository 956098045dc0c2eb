package prepbook.golden;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prepbook.diagnostic.Diagnostic;
import prepbook.html.CodeHtml;
import prepbook.html.Dialect;
import prepbook.html.DrawingSvg;
import prepbook.html.Escape;
import prepbook.html.HtmlRenderer;
import prepbook.model.Addresses;
import prepbook.model.Answer;
import prepbook.model.Guide;
import prepbook.model.LinkTarget;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.drawing.Drawing;
import prepbook.model.prose.Block;
import prepbook.model.prose.HiddenTest;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/** Writes a guide down so that a person can compare it: every fact of the model, prose as HTML. */
final class GuideDump {

  private final Guide guide;
  private final StringBuilder out = new StringBuilder();

  private GuideDump(Guide guide) {
    this.guide = guide;
  }

  static String of(Guide guide) {
    GuideDump dump = new GuideDump(guide);
    dump.guide();
    return dump.out.toString();
  }

  static String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> d + "\n" + d.hint().map(hint -> "  hint: " + hint + "\n").orElse(""))
        .collect(Collectors.joining());
  }

  private void guide() {
    line("guide " + guide.info().id() + ": " + guide.info().fullTitle());
    line("language " + guide.info().language());
    guide.info().badges().forEach(badge -> line("badge " + badge));
    guide.info().author().ifPresent(author -> line("author " + author));
    guide.assets().forEach(asset -> line("asset " + asset.path() + asset.size()));
    line(
        HtmlRenderer.prose(guide.info().intro(), new DumpDialect(Optional.empty(), "guide"), 1)
            .value());
    guide.sections().forEach(this::section);
  }

  private void section(Section section) {
    line("=== section " + section.number() + " " + section.id() + ": " + section.title());
    line("icon " + section.icon() + ", questions " + section.holdsQuestions());
    section.summary().ifPresent(summary -> line("summary " + summary));
    line("anchors " + section.anchors().stream().sorted().toList());
    Optional<Section> here = Optional.of(section);
    line(HtmlRenderer.prose(section.intro(), new DumpDialect(here, "intro"), 1).value());
    hiddenTests(section.intro());
    for (Question question : section.questions()) {
      line("--- question " + question.number() + " #" + question.id());
      Dialect dialect = new DumpDialect(here, question.id());
      line("title " + HtmlRenderer.inline(question.title(), dialect));
      line("plain " + question.plainTitle());
      line("level " + question.level() + ", tags " + question.tags());
      line("at " + question.location().line() + ":" + question.location().column());
      line(
          question
              .answer()
              .map(answer -> HtmlRenderer.prose(answer.prose(), dialect, 2).value())
              .orElse("open\n"));
      question.answer().map(Answer::prose).ifPresent(this::hiddenTests);
    }
  }

  private void hiddenTests(Prose prose) {
    for (HiddenTest test : prose.hiddenTests()) {
      line("hidden test at " + test.location().line() + " " + test.attributes());
      line(test.code());
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** Shows what every link resolves to. */
  private final class DumpDialect implements Dialect {

    private final Optional<Section> section;
    private final String scope;

    DumpDialect(Optional<Section> section, String scope) {
      this.section = section;
      this.scope = scope;
    }

    @Override
    public Optional<String> linkAttributes(Inline.Link link) {
      LinkTarget target =
          section.isPresent()
              ? guide.resolve(section.get(), link.destination())
              : guide.resolve(link.destination());
      String title = link.title().map(t -> " title=\"" + Escape.of(t) + "\"").orElse("");
      return Optional.of(" href=\"" + Escape.of(shown(target)) + "\"" + title);
    }

    private String shown(LinkTarget target) {
      if (target instanceof LinkTarget.External external) {
        return external.address();
      } else if (target instanceof LinkTarget.ToQuestion question) {
        return "QUESTION " + question.section().id() + " " + question.question().id();
      } else if (target instanceof LinkTarget.ToSection to) {
        return "SECTION " + to.section().id();
      } else if (target instanceof LinkTarget.ToHeading heading) {
        return "HEADING " + heading.section().id() + " " + heading.anchor();
      } else if (target instanceof LinkTarget.ToAsset asset) {
        return "ASSET " + asset.asset().path();
      } else if (target instanceof LinkTarget.Broken broken) {
        return "BROKEN " + broken.reason();
      }
      throw new AssertionError(target);
    }

    @Override
    public void image(Inline.Image image, StringBuilder html) {
      html.append("<img src=\"").append(Escape.of(image.source())).append("\" alt=\"");
      html.append(Escape.of(image.alternative())).append('"');
      image.width().ifPresent(width -> html.append(" width=\"").append(width).append('"'));
      image.height().ifPresent(height -> html.append(" height=\"").append(height).append('"'));
      if (Addresses.isRemote(image.source())) {
        html.append(" REMOTE");
      }
      html.append("/>");
    }

    @Override
    public void codeBlock(Block.CodeBlock block, StringBuilder html) {
      html.append("<pre language=\"").append(block.language()).append("\" attributes=\"");
      html.append(Escape.of(block.attributes().toString())).append("\">");
      CodeHtml.append(block, html);
      html.append("</pre>");
    }

    @Override
    public void diagram(Block.Diagram diagram, StringBuilder html) {
      html.append("<diagram alt=\"").append(Escape.of(diagram.alternative()));
      html.append("\" caption=\"").append(Escape.of(diagram.caption().orElse("")));
      html.append("\" line=\"").append(diagram.firstLine()).append("\">");
      guide.drawing(diagram).ifPresent(drawing -> drawing(drawing, html));
      html.append("\n</diagram>");
    }

    private static void drawing(Drawing drawing, StringBuilder html) {
      html.append("\n").append(DrawingSvg.number(drawing.width())).append(" x ");
      html.append(DrawingSvg.number(drawing.height()));
      StringBuilder svg = new StringBuilder();
      DrawingSvg.append(drawing, svg);
      html.append(svg.toString().replaceAll("<(?=rect|ellipse|path|text)", "\n<"));
    }

    @Override
    public String headingId(Block.Heading heading) {
      return heading.id();
    }

    @Override
    public String localId(String name) {
      return scope + "-" + name;
    }

    @Override
    public String calloutTitle(Block.Callout.Kind kind) {
      return kind.name();
    }

    @Override
    public String backToTextLabel(int footnote) {
      return "back " + footnote;
    }
  }
}
