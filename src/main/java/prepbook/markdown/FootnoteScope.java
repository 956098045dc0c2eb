package prepbook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import prepbook.model.prose.Block;
import prepbook.model.prose.Footnote;
import prepbook.model.prose.Prose;

/** Numbers the footnotes of one part in the order in which its text refers to them. */
final class FootnoteScope {

  private final Set<FootnoteBlock> usedInFile;
  private final List<FootnoteBlock> used = new ArrayList<>();

  FootnoteScope(Set<FootnoteBlock> usedInFile) {
    this.usedInFile = usedInFile;
  }

  /** The 1-based number of a footnote; a new one if this is the first reference to it. */
  int numberOf(FootnoteBlock block) {
    int index = used.indexOf(block);
    if (index < 0) {
      usedInFile.add(block);
      used.add(block);
      index = used.size() - 1;
    }
    return index + 1;
  }

  /** The part's text with the footnotes it used; footnotes may refer to further ones. */
  Prose prose(List<Block> blocks, BlockConverter converter, Reading reading) {
    List<Footnote> footnotes = new ArrayList<>();
    // The list grows while it is read.
    for (int i = 0; i < used.size(); i++) {
      footnotes.add(new Footnote(i + 1, converter.convertChildren(used.get(i))));
    }
    return new Prose(blocks, footnotes, reading.takeTests());
  }
}
