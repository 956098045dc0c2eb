package prepbook.layout;

import freemarker.cache.TemplateLoader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Hands template files to FreeMarker. */
final class TemplateSource implements TemplateLoader {

  private final TemplateFiles files;

  TemplateSource(TemplateFiles files) {
    this.files = files;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    try {
      return files.text(name).text();
    } catch (FileNotFoundException e) {
      return null;
    }
  }

  /** Never asked: a template is read once and kept. */
  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader((String) source);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // There is nothing open.
  }
}
