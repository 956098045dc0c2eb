package prepbook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.markdown.highlight.Highlighter;
import prepbook.model.SourceText;

/**
 * Reads GitHub-flavoured Markdown into prose.
 *
 * <p>Safe for use by several threads.
 */
public final class MarkdownReader {

  private final Parser parser;
  private final Highlighter highlighter;

  /** Prepares a reader. */
  public MarkdownReader() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(TablesExtension.create(), TaskListExtension.create(), FootnoteExtension.create()));
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(Parser.HTML_BLOCK_DEEP_PARSER, false);
    // The second is there by default, but not for an inline parser other than the default one.
    this.parser =
        Parser.builder(options)
            .customDelimiterProcessor(new Strikes())
            .customInlineParserFactory(AngledDestinations::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
    this.highlighter = new Highlighter();
  }

  /**
   * Reads the part of a file that is Markdown.
   *
   * @param source the file
   * @param bodyStart where its Markdown starts, as an offset into the file
   * @param splitLevel the level of the headings that open a part of their own; 0 for none
   * @param diagnostics is told what is wrong
   */
  public MarkdownDocument read(
      SourceText source, int bodyStart, int splitLevel, Consumer<Diagnostic> diagnostics) {
    Document document = parser.parse(source.text().substring(bodyStart));
    Reading reading = new Reading(source, bodyStart, highlighter, diagnostics);
    return new DocumentConverter(reading, splitLevel).convert(document);
  }
}
