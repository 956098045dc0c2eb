package prepbook.samples.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prepbook.model.Runner;
import prepbook.samples.Sample;
import prepbook.samples.SampleText;

/**
 * What one runner runs of a text.
 *
 * @param text the text
 * @param runner the runner
 * @param steps its steps, in order; not empty
 */
record SampleProgram(SampleText text, Runner runner, List<Step> steps) {

  SampleProgram {
    steps = List.copyOf(steps);
  }

  /** The programs of a text: one for each runner that has something to run in it. */
  static List<SampleProgram> of(SampleText text, List<Runner> runners) {
    List<Sample> samples = text.samples().stream().filter(sample -> !sample.isShownOnly()).toList();
    List<SampleProgram> programs = new ArrayList<>();
    for (Runner runner : runners) {
      List<Step> steps = new ArrayList<>();
      boolean any = false;
      for (int i = 0; i < samples.size(); i++) {
        Sample sample = samples.get(i);
        Optional<Runner> owner = owner(samples, i, runners);
        boolean forAll = owner.isEmpty() && sample.file().isPresent();
        if (forAll || owner.filter(runner::equals).isPresent()) {
          steps.add(Step.of(sample, language(sample, runner)));
          any |= !forAll;
        }
      }
      if (any) {
        programs.add(new SampleProgram(text, runner, steps));
      }
    }
    return programs;
  }

  /**
   * Who runs a sample: of a hidden test, the runner of the code above it, else of that below it.
   */
  private static Optional<Runner> owner(List<Sample> samples, int index, List<Runner> runners) {
    if (!samples.get(index).hidden()) {
      return byLanguage(samples.get(index), runners);
    }
    Stream<Sample> below = samples.subList(index + 1, samples.size()).stream();
    List<Sample> nearest = new ArrayList<>(samples.subList(0, index));
    java.util.Collections.reverse(nearest);
    return Stream.concat(nearest.stream(), below)
        .flatMap(sample -> byLanguage(sample, runners).stream())
        .findFirst()
        .or(() -> runners.stream().findFirst());
  }

  private static Optional<Runner> byLanguage(Sample sample, List<Runner> runners) {
    return runners.stream().filter(runner -> declared(sample, runner).isPresent()).findFirst();
  }

  /** The name by which a runner declares a sample's language, which may be another of its names. */
  private static Optional<String> declared(Sample sample, Runner runner) {
    return runner.languages().stream()
        .filter(language -> Sample.standard(language).equals(sample.standardLanguage()))
        .findFirst();
  }

  /** A hidden test is in the runner's first language; a hidden file is what its name says. */
  private static String language(Sample sample, Runner runner) {
    boolean test = sample.hidden() && sample.file().isEmpty();
    return test
        ? runner.languages().get(0)
        : declared(sample, runner).orElseGet(sample::standardLanguage);
  }

  /** The servers that the program wants, in alphabetical order. */
  List<String> needs() {
    return steps.stream()
        .flatMap(step -> step.sample().needs().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
