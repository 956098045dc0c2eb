package prepbook.output.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepbook.output.site.ScriptToken.Kind;

/**
 * Gives short names to what a script declares for itself: variables, parameters, functions. What it
 * shares with others, properties and globals, keeps its name.
 *
 * <p>Only for scripts that are one function, called at once, and written with {@code var} and
 * {@code function} alone: of others, nothing is renamed.
 */
final class ShortNames {

  private static final String LETTERS = "etnairosldcumfphbgvywkxqjzETNAIROSLDCUMFPHBGVYWKXQJZ";

  /** What makes a script one of the others. */
  private static final Set<String> NEWER =
      Set.of("let", "const", "class", "eval", "with", "=>", "...");

  private static final Set<String> KEYWORDS =
      Set.of(
          ("arguments async await break case catch const continue debugger default delete do else export extends"
                  + " false finally for function if import in instanceof new null of return super"
                  + " switch this throw true try typeof undefined var void while yield")
              .split(" ", -1));

  /** A function's own names. */
  private record Scope(Optional<Scope> parent, Set<String> names, Map<String, String> given) {

    static Scope in(Optional<Scope> parent) {
      return new Scope(parent, new LinkedHashSet<>(), new HashMap<>());
    }

    /** The scope that declares a name, from here outwards. */
    Optional<Scope> of(String name) {
      return names.contains(name) ? Optional.of(this) : parent.flatMap(outer -> outer.of(name));
    }
  }

  private final List<ScriptToken> tokens;
  private final Scope root = Scope.in(Optional.empty());
  private final List<Scope> scopes = new ArrayList<>();
  private final Scope[] places;
  private final Set<String> taken = new HashSet<>(KEYWORDS);

  private ShortNames(List<ScriptToken> tokens) {
    this.tokens = tokens;
    this.places = new Scope[tokens.size()];
    Arrays.fill(places, root);
  }

  /** The tokens with short names. */
  static List<ScriptToken> in(List<ScriptToken> tokens) {
    ShortNames names = new ShortNames(tokens);
    return names.fit() ? names.renamed() : tokens;
  }

  private boolean is(int at, String text) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
  }

  private boolean isName(int at) {
    return tokens.get(at).kind() == Kind.WORD && !KEYWORDS.contains(tokens.get(at).text());
  }

  private boolean fit() {
    if (!is(0, "(") || !is(1, "function")) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      ScriptToken token = tokens.get(i);
      if ((NEWER.contains(token.text()) && !isProperty(i)) || token.text().startsWith("`")) {
        return false;
      }
      boolean listed = is(i - 1, "{") || is(i - 1, ",");
      boolean shorthand = listed && (is(i + 1, "}") || (is(i - 1, "{") && is(i + 1, ",")));
      boolean method = !is(i - 1, "function") && isMethod(i + 1);
      if (isName(i) && (shorthand || method)) {
        return false;
      }
    }
    return true;
  }

  /** Whether parameters and a body follow. */
  private boolean isMethod(int at) {
    return is(at, "(") && is(closing(at) + 1, "{");
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  private List<ScriptToken> renamed() {
    declare();
    for (int i = 0; i < tokens.size(); i++) {
      if (isVariable(i) && places[i].of(tokens.get(i).text()).isEmpty()) {
        taken.add(tokens.get(i).text());
      }
    }
    scopes.forEach(this::name);
    List<ScriptToken> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      ScriptToken token = tokens.get(i);
      Optional<Scope> scope = isVariable(i) ? places[i].of(token.text()) : Optional.empty();
      out.add(
          scope
              .map(own -> own.given.getOrDefault(token.text(), token.text()))
              .map(name -> new ScriptToken(Kind.WORD, name, token.onNewLine()))
              .orElse(token));
    }
    return out;
  }

  /** Whether a token is a variable's name. */
  private boolean isVariable(int at) {
    return isName(at) && !isProperty(at);
  }

  private boolean isProperty(int at) {
    boolean key = is(at + 1, ":") && (is(at - 1, "{") || is(at - 1, ","));
    return key || is(at - 1, ".") || is(at - 1, "?.");
  }

  /** Finds out which function declares what. */
  private void declare() {
    Deque<Scope> braces = new ArrayDeque<>();
    Scope current = root;
    for (int i = 0; i < tokens.size(); i++) {
      places[i] = current;
      if (is(i, "function")) {
        i = function(i, current, braces);
        current = places[i];
      } else if (is(i, "{")) {
        braces.push(current);
      } else if (is(i, "}") && !braces.isEmpty()) {
        current = braces.pop();
      } else if (is(i, "catch") && is(i + 1, "(")) {
        current.names.add(tokens.get(i + 2).text());
      } else if (is(i, "var")) {
        variables(i + 1, current);
      }
    }
  }

  /** Takes in a function's name and parameters; returns where its body opens. */
  private int function(int at, Scope outer, Deque<Scope> braces) {
    int open = at + 1;
    if (!is(open, "(")) {
      outer.names.add(tokens.get(open).text());
      places[open] = outer;
      open++;
    }
    Scope own = Scope.in(Optional.of(outer));
    scopes.add(own);
    int close = closing(open);
    for (int i = open; i < close; i++) {
      places[i] = own;
      if (isName(i)) {
        own.names.add(tokens.get(i).text());
      }
    }
    braces.push(outer);
    places[close + 1] = own;
    return close + 1;
  }

  /** Takes in what follows {@code var}. */
  private void variables(int from, Scope scope) {
    int depth = 0;
    boolean starts = true;
    for (int i = from; i < tokens.size() && depth >= 0; i++) {
      String text = tokens.get(i).text();
      boolean inside = depth > 0;
      depth += "([{".contains(text) ? 1 : ")]}".contains(text) ? -1 : 0;
      if (inside) {
        continue;
      }
      if (Set.of(";", "of", "in").contains(text)) {
        return;
      }
      if (starts && isName(i)) {
        scope.names.add(text);
      }
      starts = text.equals(",");
    }
  }

  /** Outer functions come first: what they call something, no inner one may call another thing. */
  private void name(Scope scope) {
    Set<String> used = new HashSet<>(taken);
    for (Optional<Scope> outer = scope.parent; outer.isPresent(); outer = outer.get().parent) {
      used.addAll(outer.get().given.values());
    }
    int number = 0;
    for (String name : scope.names) {
      String brief = brief(number++);
      while (used.contains(brief)) {
        brief = brief(number++);
      }
      scope.given.put(name, brief);
    }
  }

  private static String brief(int number) {
    int rest = number / LETTERS.length() - 1;
    String last = LETTERS.substring(number % LETTERS.length(), number % LETTERS.length() + 1);
    return rest < 0 ? last : brief(rest) + last;
  }
}
