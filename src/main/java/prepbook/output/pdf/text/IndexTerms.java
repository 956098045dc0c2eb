package prepbook.output.pdf.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prepbook.model.Answer;
import prepbook.model.Question;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;
import prepbook.model.prose.ProseWalk;

/**
 * The terms that the book's index lists, and where each of them stands.
 *
 * <p>A question is listed below the names in code that its title or its short answer has or that
 * its answer comes back to, and below what it explains in bold: in the short answer, or at the
 * start of a paragraph, an item or a cell. What else is bold is stress, not a term.
 *
 * <p>Filled while the text is written, in the order of reading. For one thread.
 */
public final class IndexTerms {
  /** A name that stands so often in an answer is one that it explains. */
  private static final int OFTEN = 3;

  /** Shorter words are hardly looked up. */
  private static final int SHORTEST = 4;

  private static final int MOST_WORDS = 3;

  private static final Pattern NAME =
      Pattern.compile("[.@]?[A-Za-z_][\\w-]*(?:[.:]{1,2}[A-Za-z_]\\w*)*(?:\\(\\))?");
  private static final Pattern TERM =
      Pattern.compile("\\p{L}[\\p{L}\\p{N} '’/+#.-]*[\\p{L}\\p{N}+#]");
  private static final Set<String> PLAIN_VALUES =
      Set.of("true", "false", "none", "null", "self", "this", "undefined", "else", "return");

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * A term.
   *
   * @param name as it was first written
   * @param isCode whether that was in code
   * @param anchors the ids of the places where it stands, in the order of reading
   */
  public record Entry(String name, boolean isCode, List<String> anchors) {
    /** Copies the list. */
    public Entry {
      anchors = List.copyOf(anchors);
    }

    private Entry with(String anchor) {
      List<String> all = new ArrayList<>(anchors);
      all.add(anchor);
      return new Entry(name, isCode, all);
    }
  }

  private record Term(String name, boolean isCode) {
    /** Calls and names are one; bold words are the same whatever their case. */
    String key() {
      return isCode ? name.replace("()", "") : "b " + name.toLowerCase(Locale.ROOT);
    }
  }

  /** All terms found so far, in the order in which they were. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * Lists a question below the names in its title, and tells what its answer is to be marked for.
   */
  Marks marks(Question question) {
    Set<String> wanted = new LinkedHashSet<>();
    Set<String> done = new LinkedHashSet<>();
    new ProseWalk(
            block -> {},
            inline ->
                code(inline)
                    .ifPresent(
                        term -> {
                          if (done.add(term.key())) {
                            add(term, question.id());
                          }
                        }))
        .walkInlines(question.title());
    question.answer().ifPresent(answer -> collect(answer, wanted));
    wanted.removeAll(done);
    return new Marks(question.id(), wanted);
  }

  private static void collect(Answer answer, Set<String> wanted) {
    answer
        .shortAnswer()
        .ifPresent(
            paragraph ->
                new ProseWalk(
                        block -> {}, inline -> term(inline).ifPresent(t -> wanted.add(t.key())))
                    .walkInlines(paragraph.content()));
    Map<String, Integer> counts = new HashMap<>();
    new ProseWalk(
            block -> leading(block).flatMap(IndexTerms::term).ifPresent(t -> wanted.add(t.key())),
            inline -> code(inline).ifPresent(t -> counts.merge(t.key(), 1, Integer::sum)))
        .walk(answer.prose());
    counts.forEach(
        (key, count) -> {
          if (count >= OFTEN) {
            wanted.add(key);
          }
        });
  }

  private static Optional<Inline> leading(Block block) {
    List<Inline> content =
        block instanceof Block.Paragraph paragraph
            ? paragraph.content()
            : block instanceof Block.Plain plain ? plain.content() : List.of();
    return content.stream().findFirst().filter(Inline.Strong.class::isInstance);
  }

  private static Optional<Term> term(Inline inline) {
    if (!(inline instanceof Inline.Strong strong)) {
      return code(inline);
    }
    String words = withoutBreaks(PlainText.of(strong.content()));
    boolean fits =
        words.length() >= SHORTEST
            && words.split(" ", -1).length <= MOST_WORDS
            && strong.content().stream().allMatch(Inline.Text.class::isInstance)
            && TERM.matcher(words).matches();
    return fits ? Optional.of(new Term(words, false)) : Optional.empty();
  }

  private static Optional<Term> code(Inline inline) {
    return Optional.of(inline)
        .filter(Inline.Code.class::isInstance)
        .map(code -> withoutBreaks(((Inline.Code) code).value()))
        .filter(IndexTerms::isName)
        .map(name -> new Term(name, true));
  }

  private static String withoutBreaks(String text) {
    return text.replace(BreakPoints.BREAK, "");
  }

  private static boolean isName(String code) {
    String bare = code.replace("()", "");
    return bare.length() >= SHORTEST
        && NAME.matcher(code).matches()
        && !PLAIN_VALUES.contains(bare.toLowerCase(Locale.ROOT));
  }

  private void add(Term term, String anchor) {
    entries.merge(
        term.key(),
        new Entry(term.name(), term.isCode(), List.of(anchor)),
        (known, one) -> known.with(anchor));
  }

  /** The terms of one answer that are still to be marked, each where it first stands. */
  final class Marks {
    private final String question;
    private final Set<String> wanted;

    private Marks(String question, Set<String> wanted) {
      this.question = question;
      this.wanted = wanted;
    }

    /** Running text with an id at each term that is met for the first time. */
    List<Inline> in(List<Inline> content) {
      return wanted.isEmpty() ? content : content.stream().map(this::mark).toList();
    }

    private Inline mark(Inline inline) {
      Optional<Term> term = term(inline).filter(found -> wanted.remove(found.key()));
      if (term.isPresent()) {
        String id = Anchors.local(question, "term/" + term.get().key().replace(' ', '-'));
        add(term.get(), id);
        return new Inline.HtmlSpan("span", Map.of("id", id), List.of(inline));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        return new Inline.Emphasis(in(emphasis.content()));
      } else if (inline instanceof Inline.Strong strong) {
        return new Inline.Strong(in(strong.content()));
      } else if (inline instanceof Inline.Link link) {
        return new Inline.Link(
            link.destination(), link.title(), in(link.content()), link.location());
      } else if (inline instanceof Inline.HtmlSpan span) {
        return new Inline.HtmlSpan(span.name(), span.attributes(), in(span.content()));
      }
      return inline;
    }
  }

  /** For text that belongs to no question. */
  Marks none() {
    return new Marks("", Collections.emptySet());
  }
}
