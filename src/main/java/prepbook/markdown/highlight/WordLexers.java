package prepbook.markdown.highlight;

import java.util.Set;

/** The languages that are read by their words alone. */
final class WordLexers {

  static final Lexer SWIFT =
      new WordLexer(
          Chars.words(
              """
              actor any as associatedtype async await break case catch class continue convenience
              default defer deinit didSet do dynamic else enum extension fallthrough fileprivate
              final for func get guard if import in indirect init inout internal is isolated lazy
              let mutating nonisolated open operator optional override precedencegroup private
              protocol public repeat required rethrows return self Self set some static struct
              subscript super switch throw throws try typealias unowned var weak where while willSet
              """),
          Chars.words("Array Bool Character Dictionary Double Float Int Set String Void print"),
          "//",
          true,
          "@#",
          "=+-*/%&|^~<>!?");

  static final Lexer ELIXIR =
      new WordLexer(
          Chars.words(
              """
              after alias and case catch cond def defdelegate defexception defguard defimpl defmacro
              defmodule defp defprotocol defstruct do else end fn for if import in not or quote
              raise receive require rescue try unless unquote use when with
              """),
          Set.of(),
          "#",
          false,
          "@:",
          "=+-*/&|^~<>!");

  static final Lexer R =
      new WordLexer(
          Chars.words("break else for function if in next repeat return while library require"),
          Chars.words(
              "c cat data frame head length lapply list matrix mean paste print sapply sum"),
          "#",
          false,
          "",
          "=+-*/&|^~<>!$:");

  static final Lexer HASKELL =
      new WordLexer(
          Chars.words(
              "case class data default deriving do else forall foreign if import in infix infixl"
                  + " infixr instance let module newtype of qualified then type where"),
          Set.of(),
          "--",
          false,
          "",
          "=+-*/&|^~<>!$:.\\");

  static final Lexer GRAPHQL =
      new WordLexer(
          Chars.words(
              "directive enum extend fragment implements input interface mutation on query repeatable"
                  + " scalar schema subscription type union"),
          Chars.words("Boolean Float ID Int String"),
          "#",
          false,
          "$@",
          "=!|&:");

  static final Lexer NGINX =
      new WordLexer(
          Chars.words(
              """
              access_log add_header alias allow auth_basic client_max_body_size default_type deny
              error_log error_page events expires fastcgi_pass gzip gzip_types http if include
              index keepalive keepalive_timeout limit_req limit_req_zone listen location log_format
              map proxy_buffering proxy_cache proxy_http_version proxy_pass proxy_read_timeout
              proxy_redirect proxy_set_header return rewrite root sendfile server server_name set
              ssl_certificate ssl_certificate_key ssl_protocols tcp_nopush try_files types upstream
              user uwsgi_pass uwsgi_param worker_connections worker_processes
              """),
          Chars.words("on off"),
          "#",
          false,
          "$",
          "=~^*");

  static final Lexer TERRAFORM =
      new WordLexer(
          Chars.words(
              "data for for_each if in locals module output provider resource terraform variable"),
          Chars.words("bool list map number object set string any var local"),
          "#",
          true,
          "",
          "=+-*/%&|<>!?");

  /** Files of patterns and settings whose only marks are comments. */
  static final Lexer COMMENTED = new WordLexer(Set.of(), Set.of(), "#", false, "$", "=<>!~");

  private WordLexers() {}
}
