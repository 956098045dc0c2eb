package prepbook.model.prose;

import java.util.Locale;

/**
 * A coloured part of a block of code.
 *
 * @param start its first character, 0-based, in UTF-16 code units
 * @param end behind its last character
 * @param kind what it is
 */
public record CodeSpan(int start, int end, Kind kind) {

  /** Checks that the part is not empty. */
  public CodeSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("empty code span: " + start + ".." + end);
    }
  }

  /** What a part of code is; its name in lower case is the class that styles it. */
  public enum Kind {
    /** A word of the language: {@code def}, {@code SELECT}. */
    KEYWORD,
    /** A string or a part of it. */
    STRING,
    /** Code inside a string, as the braces of an f-string. */
    INTERPOLATION,
    /** A number. */
    NUMBER,
    /** A constant of the language: {@code True}, {@code null}. */
    CONSTANT,
    /** A comment. */
    COMMENT,
    /** The name of a function where it is defined or called. */
    FUNCTION,
    /** The name of a class or type. */
    TYPE,
    /** A function or type that comes with the language. */
    BUILTIN,
    /** A decorator or annotation. */
    DECORATOR,
    /** An operator. */
    OPERATOR,
    /** A variable, where the language marks it: {@code $HOME}. */
    VARIABLE,
    /** A tag's name in markup. */
    TAG,
    /** An attribute's name in markup; a key in JSON, YAML, TOML; a property in CSS. */
    PROPERTY,
    /** A template's tag or variable, {@code {% … %}} and {@code {{ … }}}: the delimiters. */
    TEMPLATE,
    /** A console's prompt; never selected or copied. */
    PROMPT,
    /** What a console printed. */
    OUTPUT,
    /** A line taken away in a diff. */
    DELETED,
    /** A line added in a diff. */
    INSERTED,
    /** A heading in a diff, ini or TOML file. */
    HEADING,
    /** What the language does not allow. */
    ERROR;

    /** The name in lower case. */
    public String cssName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
