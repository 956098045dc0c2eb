package prepbook.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prepbook.markdown.HtmlTags.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.Block.HtmlBlock;
import prepbook.model.prose.Block.Table;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;
import prepbook.model.prose.ProseWalk;

/**
 * Turns tables of raw HTML into tables like any other: regular, with running text in the cells.
 *
 * <p>A table that is more than that becomes a row of blocks, each cell under the name of its
 * column.
 */
final class HtmlTables {

  private final Tag tag;
  private final Reading reading;
  private final List<List<HtmlBlock>> rows = new ArrayList<>();
  private final List<Block> outside = new ArrayList<>();
  private int headRows;

  HtmlTables(Tag tag, Reading reading) {
    this.tag = tag;
    this.reading = reading;
  }

  /** The table, below its caption and whatever else stood in it but outside its cells. */
  List<Block> convert(List<Block> content) {
    content.forEach(this::collect);
    if (headRows == 0 && !rows.isEmpty() && rows.get(0).stream().allMatch(HtmlTables::isHeader)) {
      headRows = 1;
    }
    TableGrid grid = new TableGrid(rows);
    List<Block> out = new ArrayList<>(outside);
    if (rows.isEmpty()) {
      return out;
    }
    if (grid.hasSpans()) {
      HtmlElements.simplified(
          tag, "cells cannot span others here, so those that they would cover stay empty", reading);
    }
    if (rows.stream().flatMap(List::stream).allMatch(cell -> text(cell).isPresent())) {
      out.add(table(grid));
    } else {
      HtmlElements.simplified(
          tag,
          "cells can hold running text only, so those of this table stand one below the other",
          reading);
      out.addAll(stacked(grid));
    }
    return out;
  }

  private void collect(Block block) {
    String name = block instanceof HtmlBlock html ? html.name() : "";
    List<Block> content = block instanceof HtmlBlock html ? html.content() : List.of();
    switch (name) {
      case "thead" -> {
        int before = rows.size();
        content.forEach(this::collect);
        // A head stands at the head, wherever it was written.
        Collections.rotate(rows.subList(headRows, rows.size()), rows.size() - before);
        headRows += rows.size() - before;
      }
      case "tbody", "tfoot" -> content.forEach(this::collect);
      case "tr" -> row(content);
      case "caption" ->
          RunningText.of(content)
              .ifPresentOrElse(
                  text -> outside.add(new Block.Paragraph(List.of(new Inline.Strong(text)))),
                  () -> outside.addAll(HtmlBlocks.paragraphs(content)));
      default -> outside.addAll(HtmlBlocks.paragraphs(List.of(block)));
    }
  }

  private void row(List<Block> content) {
    List<HtmlBlock> cells = new ArrayList<>();
    for (Block block : content) {
      if (block instanceof HtmlBlock html && HtmlAllowList.isCell(html.name())) {
        cells.add(html);
      } else {
        outside.addAll(HtmlBlocks.paragraphs(List.of(block)));
      }
    }
    if (!cells.isEmpty()) {
      rows.add(cells);
    }
  }

  private static boolean isHeader(HtmlBlock cell) {
    return cell.name().equals("th");
  }

  /** A table without a head has an empty one. */
  private Table table(TableGrid grid) {
    List<List<Table.Cell>> cells = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      boolean head = row == 0 && headRows > 0;
      cells.add(grid.rows().get(row).stream().map(cell -> cell(cell, head)).toList());
    }
    List<Table.Alignment> alignments =
        IntStream.range(0, grid.columns()).mapToObj(column -> alignment(grid, column)).toList();
    List<Table.Cell> none = Collections.nCopies(grid.columns(), new Table.Cell(List.of()));
    return headRows > 0
        ? new Table(alignments, cells.get(0), cells.subList(1, cells.size()))
        : new Table(alignments, none, cells);
  }

  private static Table.Cell cell(HtmlBlock cell, boolean head) {
    List<Inline> text = text(cell).orElse(List.of());
    return new Table.Cell(
        head || !isHeader(cell) || text.isEmpty() ? text : List.of(new Inline.Strong(text)));
  }

  /** A column is set as the first of its cells that says so. */
  private static Table.Alignment alignment(TableGrid grid, int column) {
    for (List<HtmlBlock> row : grid.rows()) {
      String align = row.get(column).attributes().getOrDefault("align", "").strip();
      for (Table.Alignment known : Table.Alignment.values()) {
        if (known.name().equalsIgnoreCase(align)) {
          return known;
        }
      }
    }
    return Table.Alignment.NONE;
  }

  /** A cell's text, if it is no more than that; code in several lines would lose its shape. */
  private static Optional<List<Inline>> text(HtmlBlock cell) {
    boolean[] shaped = {false};
    new ProseWalk(
            block ->
                shaped[0] |=
                    block instanceof Block.CodeBlock code && code.code().lines().count() > 1,
            inline -> {})
        .walkBlocks(cell.content());
    return shaped[0] ? Optional.empty() : RunningText.of(cell.content()).map(Runs::trim);
  }

  /**
   * Each cell below the name of its column; a name without a cell, or one that is more than text,
   * comes first.
   */
  private List<Block> stacked(TableGrid grid) {
    List<Block> out = new ArrayList<>();
    List<List<HtmlBlock>> body = grid.rows().subList(Math.min(headRows, 1), grid.rows().size());
    List<HtmlBlock> names = headRows > 0 ? grid.rows().get(0) : List.of();
    for (int column = 0; column < names.size(); column++) {
      int here = column;
      if (text(names.get(here)).isEmpty()
          || body.stream().allMatch(row -> row.get(here).content().isEmpty())) {
        addLabel(names.get(column), out);
      }
    }
    for (List<HtmlBlock> row : body) {
      for (int column = 0; column < row.size(); column++) {
        HtmlBlock cell = row.get(column);
        if (!cell.content().isEmpty() && !names.isEmpty() && text(names.get(column)).isPresent()) {
          addLabel(names.get(column), out);
        }
        if (isHeader(cell)) {
          addLabel(cell, out);
        } else {
          out.addAll(HtmlBlocks.paragraphs(cell.content()));
        }
      }
    }
    return out;
  }

  private static void addLabel(HtmlBlock cell, List<Block> out) {
    text(cell)
        .filter(text -> !PlainText.of(text).isBlank())
        .ifPresentOrElse(
            text -> out.add(new Block.Paragraph(List.of(new Inline.Strong(text)))),
            () -> out.addAll(HtmlBlocks.paragraphs(cell.content())));
  }
}
