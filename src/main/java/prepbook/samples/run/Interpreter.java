package prepbook.samples.run;

import java.util.List;
import java.util.Optional;
import prepbook.model.Tested;

/**
 * A command that runs a runner's program, as its probe described it.
 *
 * @param command what to start, with the program's path at its end
 * @param versions what code runs on there
 * @param servers the servers that the program knows to start; absent if it did not say
 */
record Interpreter(
    List<String> command, List<Tested.Version> versions, Optional<List<String>> servers) {

  Interpreter {
    command = List.copyOf(command);
    versions = List.copyOf(versions);
  }
}
