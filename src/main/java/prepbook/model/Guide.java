package prepbook.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prepbook.model.drawing.Drawing;
import prepbook.model.prose.Block;

/**
 * The whole guide, with the look-ups that links need.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Guide {

  private final GuideInfo info;
  private final List<Section> sections;
  private final Map<String, Section> sectionsByPath = new LinkedHashMap<>();
  private final Map<String, LinkTarget.ToQuestion> questionsById = new LinkedHashMap<>();
  private final Map<String, Asset> assetsByPath;
  private final Map<String, Tested> tested;
  private final Map<Block.Diagram, Drawing> drawings;

  /**
   * Puts a guide together.
   *
   * @param info what is said of it as a whole
   * @param sections its sections, in order
   * @param assets the files that its text shows or links to
   */
  public Guide(GuideInfo info, List<Section> sections, Collection<Asset> assets) {
    this(info, sections, assets, Map.of());
  }

  /**
   * Puts a guide with diagrams together.
   *
   * @param info what is said of it as a whole
   * @param sections its sections, in order
   * @param assets the files that its text shows or links to
   * @param drawings what its diagrams look like
   */
  public Guide(
      GuideInfo info,
      List<Section> sections,
      Collection<Asset> assets,
      Map<Block.Diagram, Drawing> drawings) {
    this(info, sections, assets, drawings, Map.of());
  }

  private Guide(
      GuideInfo info,
      List<Section> sections,
      Collection<Asset> assets,
      Map<Block.Diagram, Drawing> drawings,
      Map<String, Tested> tested) {
    this.info = info;
    this.tested = Map.copyOf(tested);
    this.sections = List.copyOf(sections);
    for (Section section : this.sections) {
      sectionsByPath.put(section.path(), section);
      for (Question question : section.questions()) {
        questionsById.putIfAbsent(question.id(), new LinkTarget.ToQuestion(section, question));
      }
    }
    Map<String, Asset> sorted = new TreeMap<>();
    assets.forEach(asset -> sorted.put(asset.path(), asset));
    this.assetsByPath = Collections.unmodifiableMap(sorted);
    this.drawings = Collections.unmodifiableMap(new LinkedHashMap<>(drawings));
  }

  /** What {@code guide.yaml} says. */
  public GuideInfo info() {
    return info;
  }

  /** The sections, in order. */
  public List<Section> sections() {
    return sections;
  }

  /** The files that the text shows or links to, by path. */
  public Collection<Asset> assets() {
    return assetsByPath.values();
  }

  /** A file of the content by its normalised path below the content folder. */
  public Optional<Asset> asset(String path) {
    return Optional.ofNullable(assetsByPath.get(path));
  }

  /**
   * The file that a picture's address names.
   *
   * @param source the address as written: {@code %xx} is decoded, query and anchor do not count
   * @return nothing if it leads to another machine or out of the folder, or if there is no such
   *     file
   */
  public Optional<Asset> picture(String source) {
    return Addresses.isRemote(source)
        ? Optional.empty()
        : Addresses.localPath(source).flatMap(this::asset);
  }

  /**
   * The same guide with what runs of its code proved.
   *
   * @param proofs by the question's id or, for the text of a section, by the section's path
   */
  public Guide withTested(Map<String, Tested> proofs) {
    return new Guide(info, sections, assets(), drawings, proofs);
  }

  /** The same guide, printed another way. */
  public Guide withPrint(PrintPlan print) {
    return new Guide(info.withPrint(print), sections, assets(), drawings, tested);
  }

  /** What a run of an answer's code proved. */
  public Optional<Tested> tested(Question question) {
    return Optional.ofNullable(tested.get(question.id()));
  }

  /** What a run of the code in a section's own text proved. */
  public Optional<Tested> tested(Section section) {
    return Optional.ofNullable(tested.get(section.path()));
  }

  /** What a diagram looks like; nothing if it could not be drawn, which is an error. */
  public Optional<Drawing> drawing(Block.Diagram diagram) {
    return Optional.ofNullable(drawings.get(diagram));
  }

  /** The diagrams that could be drawn, with their drawings, in the order of the text. */
  public Map<Block.Diagram, Drawing> drawings() {
    return drawings;
  }

  /** How many questions there are. */
  public int questionCount() {
    return questionsById.size();
  }

  /** A question by its id; retired ids are followed to their heirs. */
  public Optional<LinkTarget.ToQuestion> question(String id) {
    String heir = id;
    // A chain of redirects cannot be longer than their number unless it goes in a circle.
    for (int i = 0; i <= info.redirects().size(); i++) {
      LinkTarget.ToQuestion found = questionsById.get(heir);
      if (found != null) {
        return Optional.of(found);
      }
      Redirect next = info.redirects().get(heir);
      if (next == null) {
        return Optional.empty();
      }
      heir = next.heir();
    }
    return Optional.empty();
  }

  /** The ids of all questions, in order. */
  public Collection<String> questionIds() {
    return Collections.unmodifiableCollection(questionsById.keySet());
  }

  Optional<Section> sectionByPath(String path) {
    return Optional.ofNullable(sectionsByPath.get(path));
  }

  Collection<String> sectionPaths() {
    return Collections.unmodifiableCollection(sectionsByPath.keySet());
  }

  /**
   * What a link means.
   *
   * @param from the section whose text holds the link
   * @param destination the link's address as written
   */
  public LinkTarget resolve(Section from, String destination) {
    return new LinkResolver(this, Optional.of(from)).resolve(destination);
  }

  /** What a link in the guide's intro means. */
  public LinkTarget resolve(String destination) {
    return new LinkResolver(this, Optional.empty()).resolve(destination);
  }
}
