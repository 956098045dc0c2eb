package prepbook.output.site;

import java.util.Optional;
import prepbook.model.Addresses;
import prepbook.model.CodeHost;
import prepbook.model.ExternalAddress;
import prepbook.model.GuideInfo;
import prepbook.model.Question;
import prepbook.model.Section;

/**
 * Where a question's text can be edited in the browser: on GitHub and on GitLab, at its line.
 *
 * <p>The guide's {@code repository} may name branch and folder, as in {@code
 * https://github.com/me/guide/tree/next/content}. Without, the branch is {@code main} (GitHub's
 * editor, other than its other pages, does not know {@code HEAD}), and the folder is the content's.
 */
final class EditAddress {

  private static final String BRANCH = "main";

  private EditAddress() {}

  /** The address; nothing if there is no repository, or its host is none of those we know. */
  static Optional<String> of(GuideInfo info, Section section, Question question) {
    return info.repository()
        .map(ExternalAddress::encoded)
        .flatMap(repository -> editor(repository, folder(info)))
        .map(
            editor ->
                editor
                    + Addressing.ofFile(section.path()).replace("+", "%2B")
                    + "#L"
                    + question.location().line());
  }

  /** The content's folder in the repository, as the author named it; its name if by a long way. */
  private static String folder(GuideInfo info) {
    String file = info.source().file().replace('\\', '/');
    String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
    return Addresses.normalise(folder)
        .filter(path -> !path.contains(":"))
        .orElse(folder.substring(folder.lastIndexOf('/') + 1));
  }

  private static Optional<String> editor(String repository, String contentFolder) {
    return CodeHost.Place.of(repository)
        .map(
            place -> {
              CodeHost.Tree tree =
                  place.tree().orElse(new CodeHost.Tree(BRANCH, Addressing.ofFile(contentFolder)));
              return place.project()
                  + place.host().editor()
                  + tree.branch()
                  + "/"
                  + withSlash(tree.folder());
            });
  }

  private static String withSlash(String folder) {
    return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
  }
}
