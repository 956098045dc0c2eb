package prepbook.model;

import java.util.List;
import java.util.Optional;

/** What a link in the text points to. */
public sealed interface LinkTarget {

  /**
   * Something outside the guide.
   *
   * @param address an absolute address with an allowed scheme
   */
  record External(String address) implements LinkTarget {}

  /** A section as a whole. */
  record ToSection(Section section) implements LinkTarget {}

  /** A question. */
  record ToQuestion(Section section, Question question) implements LinkTarget {}

  /**
   * A heading that is no question.
   *
   * @param anchor one of the section's anchors
   */
  record ToHeading(Section section, String anchor) implements LinkTarget {}

  /** A file of the content. */
  record ToAsset(Asset asset) implements LinkTarget {}

  /**
   * Nothing that exists.
   *
   * @param reason what is missing, as a sentence without full stop: {@code no question "a"}
   * @param wanted the part of the address that was not found
   * @param candidates the names that exist in its place
   * @param advice what else to do about it
   */
  record Broken(String reason, String wanted, List<String> candidates, Optional<String> advice)
      implements LinkTarget {
    /** Copies the list. */
    public Broken {
      candidates = List.copyOf(candidates);
    }

    /** A link to something that may have another name. */
    Broken(String reason, String wanted, List<String> candidates) {
      this(reason, wanted, candidates, Optional.empty());
    }
  }
}
