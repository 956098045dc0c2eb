package prepbook.output.site;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the languages of code are called, by the word behind the fence. */
final class LanguageNames {

  /** A name, and the words for it. */
  private static final String[] TABLE = {
    "Assembly: asm assembly nasm",
    "Bash: bash",
    "Batch: batch bat cmd",
    "C: c h",
    "C#: csharp cs c# dotnet",
    "C++: cpp c++ cxx cc hpp",
    "Clojure: clojure clj cljs",
    "CSS: css",
    "Dart: dart",
    "Diff: diff patch",
    "Dockerfile: dockerfile docker containerfile",
    "Elixir: elixir ex exs",
    "Fortran: fortran",
    "Go: go golang",
    "GraphQL: graphql gql",
    "Groovy: groovy",
    "Haskell: haskell hs",
    "HCL: hcl",
    "HTML: html htm html5",
    "HTTP: http https",
    "INI: ini cfg",
    "Java: java",
    "JavaScript: javascript js mjs cjs",
    "Jinja: jinja jinja2",
    "JSON: json jsonc json5",
    "JSX: jsx",
    "Kotlin: kotlin kt kts",
    "LaTeX: latex tex",
    "Less: less",
    "Lisp: lisp",
    "Lua: lua",
    "Makefile: makefile make mk",
    "Markdown: markdown md",
    "nginx: nginx",
    "Objective-C: objc objective-c objectivec",
    "Pascal: pascal delphi",
    "Perl: perl pl",
    "PHP: php",
    "PowerShell: powershell ps1 pwsh",
    "Protocol Buffers: protobuf proto",
    "Python: python py py3 python3",
    "R: r rlang",
    "Ruby: ruby rb",
    "Rust: rust rs",
    "Sass: sass",
    "Scala: scala",
    "SCSS: scss",
    "Shell: sh shell zsh ksh fish",
    "SQL: sql postgresql postgres psql mysql sqlite plpgsql tsql",
    "SVG: svg",
    "Svelte: svelte",
    "Swift: swift",
    "Terraform: terraform tf",
    "TOML: toml",
    "TSX: tsx",
    "TypeScript: typescript ts",
    "Visual Basic: vb vbnet visualbasic vba",
    "Vue: vue",
    "XML: xml",
    "YAML: yaml yml",
  };

  private static final Map<String, String> BY_WORD =
      Arrays.stream(TABLE)
          .map(line -> line.split(": ", 2))
          .flatMap(line -> Arrays.stream(line[1].split(" ")).map(word -> Map.entry(word, line[0])))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private LanguageNames() {}

  /** A language's name; one without is called as its author wrote. */
  static String of(String word) {
    return BY_WORD.getOrDefault(word, word);
  }
}
