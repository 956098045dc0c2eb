package prepbook.html;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data of an SVG path, written as short as it goes: steps from point to point are shorter than
 * places, and alike for alike shapes, so that they compress well.
 */
final class PathData {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9]*\\.?[0-9]+");
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

  private final Matcher tokens;
  private final StringBuilder out = new StringBuilder();
  private BigDecimal x = BigDecimal.ZERO;
  private BigDecimal y = BigDecimal.ZERO;
  private BigDecimal startX = BigDecimal.ZERO;
  private BigDecimal startY = BigDecimal.ZERO;

  private PathData(String data) {
    this.tokens = TOKEN.matcher(data);
  }

  /**
   * The same path in steps.
   *
   * @param data a path of absolute commands; comes back as it is if it holds any other
   */
  static String inSteps(String data) {
    return data.matches("M[^a-z]*") ? new PathData(data).write() : data;
  }

  private String write() {
    boolean more = tokens.find();
    char command = 'M';
    while (more) {
      if (LETTER.matcher(tokens.group()).matches()) {
        command = tokens.group().charAt(0);
        more = tokens.find();
      }
      if (command == 'Z') {
        out.append('z');
        x = startX;
        y = startY;
      } else {
        more = step(command);
      }
    }
    return out.toString();
  }

  /** Writes one command with its numbers; tells whether there is more behind it. */
  private boolean step(char command) {
    int count = "HV".indexOf(command) >= 0 ? 1 : command == 'A' ? 7 : command == 'C' ? 6 : 2;
    if (command == 'Q' || command == 'S') {
      count = 4;
    }
    BigDecimal fromX = command == 'M' ? BigDecimal.ZERO : x;
    BigDecimal fromY = command == 'M' ? BigDecimal.ZERO : y;
    out.append(command == 'M' ? 'M' : Character.toLowerCase(command));
    boolean more = true;
    for (int i = 0; i < count; i++) {
      BigDecimal value = new BigDecimal(tokens.group());
      boolean place = command != 'A' || i >= 5;
      boolean across = command == 'H' || (command != 'V' && (command == 'A' ? i == 5 : i % 2 == 0));
      append(place ? value.subtract(across ? fromX : fromY) : value, i > 0);
      if (place && i >= count - 2) {
        x = across ? value : x;
        y = across ? y : value;
      }
      more = tokens.find();
    }
    if (command == 'M') {
      startX = x;
      startY = y;
    }
    return more;
  }

  private void append(BigDecimal value, boolean behindAnother) {
    String text =
        value.signum() == 0
            ? "0"
            : value.stripTrailingZeros().toPlainString().replaceFirst("^(-?)0\\.", "$1.");
    if (behindAnother && !text.startsWith("-")) {
      out.append(' ');
    }
    out.append(text);
  }
}
