package prepbook.output.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.markdown.Emoji;
import prepbook.model.Author;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.ProseWalk;
import prepbook.output.pdf.font.FontCoverage;
import prepbook.output.pdf.font.FontFamily;
import prepbook.output.pdf.picture.EmojiPictures;

/**
 * Finds characters that would be lost in print, and emoji of which a part would. Each is reported
 * once a file, at its first place.
 */
public final class UnprintableCharacters {
  private static final String CODE = "UNPRINTABLE-CHARACTER";
  private static final String HINT =
      "the book's fonts have Latin, Greek, Cyrillic, Hebrew, Arabic and symbols; write this"
          + " character another way";

  private final PrintText print;
  private final FontCoverage fonts = new FontCoverage(FontFamily.values());

  /** Knows which emoji are pictures in print. */
  public UnprintableCharacters(EmojiPictures emoji) {
    this.print = new PrintText(emoji);
  }

  /** Finds them, file by file. */
  public List<Diagnostic> in(Guide guide) {
    List<Diagnostic> problems = new ArrayList<>(inInfo(guide));
    guide.sections().forEach(section -> problems.addAll(in(section)));
    return problems;
  }

  /** Where a character was met first, and how often. */
  private record Found(SourceLocation location, int count) {}

  private final class Search {
    private final Map<String, Found> found = new TreeMap<>();
    private SourceLocation location;

    Search(SourceLocation start) {
      this.location = start;
    }

    void text(String text) {
      int at = 0;
      while (at < text.length()) {
        Optional<Emoji> emoji = Emoji.at(text, at).filter(print::canDraw);
        int character = text.codePointAt(at);
        if (emoji.isPresent()) {
          if (print.simplified(emoji.get()).isPresent()) {
            count(emoji.get().characters());
          }
          at += emoji.get().characters().length();
          continue;
        }
        if (!isPrintable(character)) {
          count(Character.toString(character));
        }
        at += Character.charCount(character);
      }
    }

    private void count(String characters) {
      Found first = new Found(location, 1);
      found.merge(characters, first, (old, now) -> new Found(old.location(), old.count() + 1));
    }

    void optional(Optional<String> text) {
      text.ifPresent(this::text);
    }

    List<Diagnostic> diagnostics(SourceText source) {
      return found.entrySet().stream()
          .map(entry -> source.quoting(located(source, entry.getKey(), entry.getValue())))
          .toList();
    }
  }

  private boolean isPrintable(int c) {
    int type = Character.getType(c);
    return c < 0xA0
        || PrintText.isInvisible(c)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || fonts.covers(c);
  }

  private List<Diagnostic> inInfo(Guide guide) {
    GuideInfo info = guide.info();
    Search search = new Search(SourceLocation.startOf(info.source().file()));
    search.text(info.fullTitle());
    search.optional(info.icon());
    search.optional(info.description());
    search.optional(info.edition());
    search.optional(info.license());
    search.optional(info.author().map(Author::name));
    search.optional(info.author().flatMap(Author::role));
    info.badges().forEach(badge -> search.text(badge.label() + " " + badge.value()));
    printed(search::text).walk(info.intro());
    return search.diagnostics(info.source());
  }

  /** Visits every piece of text and code that is printed. */
  public static ProseWalk printed(Consumer<String> visitor) {
    return new ProseWalk(
        block -> {
          if (block instanceof Block.CodeBlock code) {
            code.file().ifPresent(visitor);
            code.reasonNotToRun().ifPresent(visitor);
            visitor.accept(code.code());
          } else if (block instanceof Block.Diagram diagram) {
            visitor.accept(diagram.alternative());
            visitor.accept(diagram.caption().orElse(""));
          }
        },
        inline -> {
          if (inline instanceof Inline.Text text) {
            visitor.accept(text.value());
          } else if (inline instanceof Inline.Code code) {
            visitor.accept(code.value());
          } else if (inline instanceof Inline.Image picture) {
            visitor.accept(picture.alternative());
          }
        });
  }

  private List<Diagnostic> in(Section section) {
    SourceText source = section.source();
    Search search = new Search(SourceLocation.startOf(source.file()));
    ProseWalk walk = printed(search::text);
    search.text(section.title());
    search.optional(section.icon());
    search.optional(section.summary());
    walk.walk(section.intro());
    for (Question question : section.questions()) {
      search.location = question.location();
      walk.walkInlines(question.title());
      question.tags().forEach(tag -> search.text(tag.name()));
      question.level().ifPresent(level -> search.text(level.name()));
      question.answer().ifPresent(answer -> walk.walk(answer.prose()));
    }
    return search.diagnostics(source);
  }

  /** An entity or a shortcode stands for a character that the source does not hold. */
  private Diagnostic located(SourceText source, String characters, Found found) {
    int offset = source.text().indexOf(characters);
    SourceLocation location = offset < 0 ? found.location() : source.locationAt(offset);
    return diagnostic(characters, new Found(location, found.count()));
  }

  private Diagnostic diagnostic(String characters, Found found) {
    String times = found.count() == 1 ? "" : ", which occurs " + found.count() + " times";
    Optional<String> simplified =
        Emoji.at(characters, 0).filter(print::canDraw).flatMap(print::simplified);
    if (simplified.isPresent()) {
      String name = new Emoji(characters).name();
      String message =
          "the emoji \"%s\" (%s)%s is printed as %s"
              .formatted(characters, name, times, simplified.get());
      return Diagnostic.warning(found.location(), "EMOJI-SIMPLIFIED", message);
    }
    String message =
        "no font can print \"%s\" (U+%04X)%s"
            .formatted(characters, characters.codePointAt(0), times);
    return Diagnostic.error(found.location(), CODE, message).withHint(HINT);
  }
}
