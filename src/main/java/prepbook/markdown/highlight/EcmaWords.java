package prepbook.markdown.highlight;

import java.util.Set;

/** The words of JavaScript and TypeScript. */
final class EcmaWords {

  static final Set<String> KEYWORDS =
      Chars.words(
          "as async await break case catch class const continue debugger default delete do else export"
              + " extends finally for from function get if import in instanceof let new of return"
              + " set static super switch throw try typeof var void while with yield");

  static final Set<String> TYPE_KEYWORDS =
      Chars.words(
          "abstract asserts declare enum implements infer interface is keyof namespace override"
              + " private protected public readonly satisfies type");

  /** Keywords only where a word follows them; names otherwise. */
  static final Set<String> SOFT =
      Chars.words(
          "async from get of set static abstract as asserts declare infer is namespace override"
              + " private protected public readonly satisfies type");

  static final Set<String> CONSTANTS = Chars.words("true false null undefined NaN Infinity");

  static final Set<String> TYPES =
      Chars.words("any bigint boolean never number object string symbol unknown void");

  static final Set<String> BUILTINS =
      Chars.words(
          "Array ArrayBuffer BigInt Boolean Date Error Function Infinity Intl JSON Map Math Number"
              + " Object Promise Proxy RangeError Reflect RegExp Set String Symbol SyntaxError"
              + " TypeError URL URLSearchParams WeakMap WeakSet console decodeURIComponent document"
              + " encodeURIComponent exports fetch globalThis isNaN module navigator parseFloat"
              + " parseInt process queueMicrotask require setInterval setTimeout clearInterval"
              + " clearTimeout structuredClone window localStorage sessionStorage location");

  private EcmaWords() {}
}
