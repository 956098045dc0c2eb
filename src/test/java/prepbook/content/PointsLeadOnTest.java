package prepbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prepbook.model.Section;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;
import prepbook.model.prose.ProseWalk;
import prepbook.source.GuideReader;

/** The points of a section without questions lead to the headings below that open them out. */
class PointsLeadOnTest {

  @Test
  void eachLeadsToItsHeadingInOrder() throws IOException {
    List<Section> plain =
        new GuideReader(Path.of("content"))
            .read().guide().orElseThrow().sections().stream()
                .filter(section -> section.questions().isEmpty())
                .toList();

    assertThat(plain).hasSize(3);
    for (Section section : plain) {
      Block.BulletList points =
          section.intro().blocks().stream()
              .filter(Block.BulletList.class::isInstance)
              .map(Block.BulletList.class::cast)
              .findFirst()
              .orElseThrow();
      List<String> headings =
          section.intro().blocks().stream()
              .filter(block -> block instanceof Block.Heading heading && heading.level() == 2)
              .map(block -> "#" + ((Block.Heading) block).id())
              .toList();
      assertThat(points.items()).hasSize(5);
      assertThat(links(points)).as(section.title()).isEqualTo(headings);
    }
  }

  private static List<String> links(Block block) {
    List<String> links = new ArrayList<>();
    new ProseWalk(
            inner -> {},
            inline -> {
              if (inline instanceof Inline.Link link) {
                links.add(link.destination());
              }
            })
        .walk(new Prose(List.of(block), List.of()));
    return links;
  }
}
