package prepbook.samples;

import prepbook.model.Tested;

/**
 * What a run proved of a text.
 *
 * @param text the text's {@link SampleText#id}
 * @param fingerprint of its samples as they were run
 * @param samples how many were run
 * @param tested what they ran on
 */
public record Proof(String text, String fingerprint, int samples, Tested tested) {}
