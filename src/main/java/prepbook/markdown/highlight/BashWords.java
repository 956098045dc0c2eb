package prepbook.markdown.highlight;

import java.util.Set;

/** The shell's words. */
final class BashWords {

  static final Set<String> KEYWORDS =
      Chars.words(
          "if then elif else fi for while until do done case esac in select function time coproc"
              + " [[ ]] !");

  /** Keywords behind which a command follows. */
  static final Set<String> BEFORE_COMMAND =
      Chars.words("if then elif else while until do time ! {");

  static final Set<String> BUILTINS =
      Chars.words(
          ". [ : alias bg bind break builtin cd command compgen complete continue declare dirs"
              + " disown echo enable eval exec exit export false fc fg getopts hash help history"
              + " jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly"
              + " return set shift shopt source test times trap true type typeset ulimit umask"
              + " unalias unset wait");

  /** Commands whose arguments are assignments. */
  static final Set<String> DECLARING = Chars.words("export local declare readonly typeset env");

  /** Commands that run another command. */
  static final Set<String> RUNNING =
      Chars.words("sudo env exec nohup command builtin time xargs eval nice watch");

  /** Options of such commands that take a value. */
  static final Set<String> WITH_VALUE = Chars.words("-u -g -n -I -P --user --group");

  private BashWords() {}
}
