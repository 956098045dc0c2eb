package prepbook.samples.run;

import prepbook.samples.Sample;

/**
 * A sample as a runner gets it.
 *
 * @param kind whether it is run or lies there as a file
 * @param language its language; of code without one, what the runner takes it for
 * @param path the file that it is; empty if it is none
 * @param sample the sample itself
 */
record Step(Kind kind, String language, String path, Sample sample) {

  /** What is done with a sample. */
  enum Kind {
    /** It is run in its turn. */
    RUN,
    /** It is a file from the beginning. */
    FILE
  }

  static Step of(Sample sample, String language) {
    return sample
        .file()
        .map(path -> new Step(Kind.FILE, language, path, sample))
        .orElseGet(() -> new Step(Kind.RUN, language, "", sample));
  }
}
