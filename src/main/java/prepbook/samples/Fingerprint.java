package prepbook.samples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import prepbook.model.Runner;

/**
 * The SHA-256 of all that decides how the code of a text runs: its samples but for those only
 * shown, and every runner with the files beside it. Line ends of the runners' files do not count,
 * since Git may change them.
 */
public final class Fingerprint {

  /** Raised when the same samples are to be run in another way. */
  private static final String FORM = "1";

  private final byte[] runners;
  private final Set<String> languages = new HashSet<>();

  /**
   * Reads the runners' files.
   *
   * @param content the content folder
   * @throws IOException if they cannot be read
   */
  public Fingerprint(Path content, List<Runner> runners) throws IOException {
    Digest digest = new Digest();
    for (Runner runner : runners) {
      runner.languages().forEach(language -> languages.add(Sample.standard(language)));
      digest.add(runner.program());
      digest.add(String.valueOf(runner.interpreters()));
      digest.add(String.valueOf(runner.languages()));
      digest.add(String.valueOf(runner.seconds()));
      for (Path file : files(content, runner)) {
        digest.add(content.relativize(file).toString().replace('\\', '/'));
        digest.add(withoutCarriageReturns(Files.readAllBytes(file)));
      }
    }
    this.runners = digest.value();
  }

  /** The fingerprint of a text, in hexadecimal digits. */
  public String of(SampleText text) {
    Digest digest = new Digest();
    digest.add(FORM);
    digest.add(runners);
    for (Sample sample : text.samples()) {
      if (!sample.isUsed(languages)) {
        continue; // what is only shown may change as it likes
      }
      digest.add(String.valueOf(sample.hidden()));
      digest.add(sample.standardLanguage());
      digest.add(new TreeMap<>(sample.attributes()).toString());
      digest.add(sample.code());
    }
    return HexFormat.of().formatHex(digest.value());
  }

  /** The program and all that lies in its folder, unless that is the content folder itself. */
  private static List<Path> files(Path content, Runner runner) throws IOException {
    Path program = content.resolve(runner.program());
    if (!Files.isRegularFile(program)) {
      return List.of();
    }
    if (!runner.program().contains("/")) {
      return List.of(program);
    }
    Path folder = program.resolveSibling("");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .filter(file -> !isByProduct(folder.relativize(file)))
          .forEach(files::add);
    }
    files.sort(Comparator.comparing(file -> file.toString().replace('\\', '/')));
    return files;
  }

  /** Hidden files, and the caches that Python leaves, come and go without anyone's doing. */
  private static boolean isByProduct(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".") || part.toString().equals("__pycache__")) {
        return true;
      }
    }
    return false;
  }

  private static byte[] withoutCarriageReturns(byte[] bytes) {
    byte[] kept = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean atLineEnd = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!atLineEnd) {
        kept[length++] = bytes[i];
      }
    }
    return Arrays.copyOf(kept, length);
  }

  /** Takes parts of any length so that no two lists of parts look alike. */
  private static final class Digest {

    private final MessageDigest digest;

    Digest() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    void add(String text) {
      add(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] bytes) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }

    byte[] value() {
      return digest.digest();
    }
  }
}
