package prepbook.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepbook.model.Tested;

/**
 * What runs proved, by the text's id. Immutable.
 *
 * @param byText a proof for each text that has one
 */
public record Proofs(Map<String, Proof> byText) {

  /** Nothing is proved. */
  public static final Proofs NONE = new Proofs(Map.of());

  /** Copies the map. */
  public Proofs {
    byText = Map.copyOf(byText);
  }

  /** Those that hold for the texts as they are today: with the same fingerprint. */
  public Map<String, Tested> valid(List<SampleText> texts, Fingerprint fingerprint) {
    Map<String, Tested> valid = new HashMap<>();
    if (byText.isEmpty()) {
      return valid;
    }
    for (SampleText text : texts) {
      proofOf(text, fingerprint).ifPresent(proof -> valid.put(text.id(), proof.tested()));
    }
    return valid;
  }

  /** The proof of a text, if it still holds. */
  public Optional<Proof> proofOf(SampleText text, Fingerprint fingerprint) {
    return Optional.ofNullable(byText.get(text.id()))
        .filter(proof -> proof.fingerprint().equals(fingerprint.of(text)));
  }

  /** The proofs in the order of the texts; those of texts that are no more are left out. */
  public List<Proof> inOrder(List<SampleText> texts) {
    return texts.stream()
        .map(SampleText::id)
        .distinct()
        .filter(byText::containsKey)
        .map(byText::get)
        .toList();
  }

  /** The same, and behind them those of all other texts, by their ids. */
  public List<Proof> inOrderWithUnknown(List<SampleText> texts) {
    List<Proof> proofs = new ArrayList<>(inOrder(texts));
    byText.values().stream()
        .filter(proof -> texts.stream().noneMatch(text -> text.id().equals(proof.text())))
        .sorted(Comparator.comparing(Proof::text))
        .forEachOrdered(proofs::add);
    return proofs;
  }

  /** With some proofs replaced: a text that maps to nothing has none from here on. */
  public Proofs with(Map<String, Optional<Proof>> changes) {
    Map<String, Proof> next = new LinkedHashMap<>(byText);
    changes.forEach(
        (text, proof) -> {
          if (proof.isPresent()) {
            next.put(text, proof.get());
          } else {
            next.remove(text);
          }
        });
    return new Proofs(next);
  }
}
