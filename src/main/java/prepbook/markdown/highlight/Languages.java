package prepbook.markdown.highlight;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/** The languages known by name. */
final class Languages {

  /**
   * A language.
   *
   * @param name the first name of all that look alike: {@code json} for {@code jsonc}
   * @param standardName the first name of those that are the same: {@code jsonc} is no {@code json}
   * @param lexer reads it
   */
  record Language(String name, String standardName, Lexer lexer) {}

  private final Map<String, Language> byName = new TreeMap<>();

  Languages() {
    addOwn();
    addMarkup();
    addSimple();
    addBraced();
    addOthers();
  }

  /** Every language under each of its names, in lower case and in order. */
  Map<String, Language> byName() {
    return Collections.unmodifiableMap(byName);
  }

  /** Names of one language; behind a bar, those of others that look like it. */
  private void add(Lexer lexer, String names) {
    String[] parts = names.split(" \\| ", 2);
    String[] same = parts[0].split(" ", -1);
    for (String name : same) {
      byName.put(name, new Language(same[0], same[0], lexer));
    }
    for (String name : parts.length > 1 ? parts[1].split(" ", -1) : new String[0]) {
      byName.put(name, new Language(same[0], name, lexer));
    }
  }

  private void addOwn() {
    add(sessionOr(PythonLexer::read), "python py py3 python3 | python2 pyi cython starlark bazel");
    add(sessionOr(BashLexer::read), "bash sh shell shellscript | zsh ksh fish");
    add(SessionLexer::read, "console shell-session shellsession bash-session sh-session terminal");
    add(SessionLexer::read, "pycon python-console python-repl ipython doctest");
    add(
        SqlLexer::read,
        "sql | postgresql postgres psql pgsql plpgsql mysql sqlite mariadb tsql plsql");
    add(JsonLexer::read, "json geojson jsonld json-ld webmanifest | jsonc json5 jsonl ndjson");
    add(YamlLexer::read, "yaml yml docker-compose compose");
    add(TomlLexer::read, "toml");
    add(IniLexer::read, "ini | cfg conf properties env dotenv editorconfig desktop systemd");
    add(DiffLexer::read, "diff patch udiff");
    add(DockerfileLexer::read, "dockerfile docker containerfile");
    add(CssLexer::read, "css | scss sass less postcss");
    add(EcmaLexer::readScript, "javascript js mjs cjs node nodejs es6 ecmascript | jsx");
    add(EcmaLexer::readTyped, "typescript ts mts cts");
    add(EcmaLexer::readTypedElements, "tsx");
    add(HttpLexer::read, "http https rest");
  }

  private void addMarkup() {
    Lexer html = new TemplateLexer(HtmlLexer::readHtml);
    add(html, "html htm html5 xhtml | vue svelte angular razor cshtml");
    add(
        html,
        "html+django django htmldjango django-html djangotemplate | jinja jinja2 html+jinja"
            + " htmljinja nunjucks twig liquid handlebars hbs mustache");
    add(HtmlLexer::readXml, "xml | svg rss atom xsd xsl xslt wsdl plist xaml pom mathml");
  }

  private void addSimple() {
    add(
        Plain.LEXER,
        "text plain txt plaintext | none nohighlight output log logs raw ascii csv tsv");
    add(Plain.LEXER, "mermaid | plantuml dot graphviz math");
    add(WordLexers.COMMENTED, "gitignore | dockerignore requirements crontab cron apache");
    add(WordLexers.SWIFT, "swift");
    add(WordLexers.ELIXIR, "elixir ex exs");
    add(WordLexers.R, "r rlang");
    add(WordLexers.HASKELL, "haskell hs");
    add(WordLexers.GRAPHQL, "graphql gql");
    add(WordLexers.NGINX, "nginx nginxconf");
    add(WordLexers.TERRAFORM, "terraform tf | hcl");
  }

  private void addBraced() {
    addBraced(
        SyntaxConstants.SYNTAX_STYLE_JAVA, "record sealed permits yield var", "java | jsh jshell");
    addBraced(SyntaxConstants.SYNTAX_STYLE_C, "", "c | h objective-c objc objectivec");
    addBraced(
        SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS,
        "concept requires co_await co_return co_yield consteval constinit constexpr noexcept"
            + " override final nullptr decltype auto",
        "cpp c++ cxx cc hpp | arduino");
    addBraced(
        SyntaxConstants.SYNTAX_STYLE_CSHARP,
        "async await var record init required nameof when where yield dynamic get set add remove"
            + " partial global select from orderby join into let group by ascending descending with"
            + " and or not file scoped notnull unmanaged",
        "csharp cs c# | dotnet");
    addBraced(SyntaxConstants.SYNTAX_STYLE_GO, "any comparable", "go golang");
    addBraced(SyntaxConstants.SYNTAX_STYLE_RUST, "async await dyn union macro_rules", "rust rs");
    addBraced(SyntaxConstants.SYNTAX_STYLE_KOTLIN, "", "kotlin kt | kts");
    addBraced(
        SyntaxConstants.SYNTAX_STYLE_SCALA,
        "given using enum then derives extension export inline opaque",
        "scala sc");
    addBraced(SyntaxConstants.SYNTAX_STYLE_GROOVY, "", "groovy | gradle jenkinsfile");
    addBraced(SyntaxConstants.SYNTAX_STYLE_DART, "late required sealed async await", "dart");
    addBraced(SyntaxConstants.SYNTAX_STYLE_D, "", "d dlang");
    addBraced(SyntaxConstants.SYNTAX_STYLE_RUBY, "", "ruby rb | irb");
    addBraced(SyntaxConstants.SYNTAX_STYLE_LUA, "", "lua");
    addBraced(SyntaxConstants.SYNTAX_STYLE_PROTO, "", "protobuf proto proto3");
    addBraced(SyntaxConstants.SYNTAX_STYLE_ACTIONSCRIPT, "", "actionscript");
  }

  private void addBraced(String style, String keywords, String names) {
    Set<String> words = keywords.isEmpty() ? Set.of() : Chars.words(keywords);
    add(new TokenMakerLexer(style, true, words), names);
  }

  private void addOthers() {
    addOther(SyntaxConstants.SYNTAX_STYLE_PHP, "php php8");
    addOther(SyntaxConstants.SYNTAX_STYLE_PERL, "perl pl");
    addOther(SyntaxConstants.SYNTAX_STYLE_CLOJURE, "clojure clj | cljs edn");
    addOther(SyntaxConstants.SYNTAX_STYLE_LISP, "lisp | scheme elisp racket commonlisp");
    addOther(SyntaxConstants.SYNTAX_STYLE_MAKEFILE, "makefile make mk");
    addOther(SyntaxConstants.SYNTAX_STYLE_POWERSHELL, "powershell ps1 pwsh posh");
    addOther(SyntaxConstants.SYNTAX_STYLE_WINDOWS_BATCH, "batch bat cmd dos");
    addOther(SyntaxConstants.SYNTAX_STYLE_VISUAL_BASIC, "vb vbnet visualbasic | vba");
    addOther(SyntaxConstants.SYNTAX_STYLE_DELPHI, "pascal | delphi");
    addOther(SyntaxConstants.SYNTAX_STYLE_FORTRAN, "fortran f90");
    addOther(SyntaxConstants.SYNTAX_STYLE_ASSEMBLER_X86, "asm assembly | nasm");
    addOther(SyntaxConstants.SYNTAX_STYLE_TCL, "tcl");
    addOther(SyntaxConstants.SYNTAX_STYLE_VHDL, "vhdl");
    addOther(SyntaxConstants.SYNTAX_STYLE_SAS, "sas");
    addOther(SyntaxConstants.SYNTAX_STYLE_LATEX, "latex tex");
    addOther(SyntaxConstants.SYNTAX_STYLE_MARKDOWN, "markdown md | mdx");
    addOther(SyntaxConstants.SYNTAX_STYLE_DTD, "dtd");
    addOther(SyntaxConstants.SYNTAX_STYLE_JSP, "jsp");
    addOther(SyntaxConstants.SYNTAX_STYLE_HTACCESS, "htaccess");
  }

  private void addOther(String style, String names) {
    add(new TokenMakerLexer(style, false, Set.of()), names);
  }

  /** A lexer that reads a text as a session where that starts with a prompt. */
  private static Lexer sessionOr(Lexer plain) {
    return code -> {
      if (SessionPrompts.open(code.text())) {
        SessionLexer.read(code);
      } else {
        plain.read(code);
      }
    };
  }
}
