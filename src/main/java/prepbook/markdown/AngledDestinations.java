package prepbook.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Reads a link's destination in angle brackets as CommonMark has it since version 0.29: {@code
 * [a](<my file.pdf>)} may hold spaces and parentheses, but no end of a line and no angle bracket
 * without a backslash. The library has an older version's rule; its option for spaces takes them
 * without angle brackets, too.
 */
final class AngledDestinations extends CommonmarkInlineParser {

  AngledDestinations(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  /** The destination that starts here; empty where a bracket is not closed, for that is no link. */
  @Override
  public BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return super.parseLinkDestination();
    }
    BasedSequence destination = input.subSequence(index, angledEnd());
    index += destination.length();
    return destination;
  }

  private int angledEnd() {
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        return i + 1;
      } else if (c == '<' || c == '\n' || c == '\r') {
        return index;
      } else if (c == '\\' && i + 1 < input.length() && "<>\\".indexOf(input.charAt(i + 1)) >= 0) {
        i++;
      }
    }
    return index;
  }
}
