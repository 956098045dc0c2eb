package prepbook.layout;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prepbook.html.Html;

/** Shows views to templates: HTML is not escaped again, an absent value is a missing one. */
final class ViewWrapper extends DefaultObjectWrapper {

  ViewWrapper() {
    super(Configuration.VERSION_2_3_34);
    setIterableSupport(true);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
    }
    if (object instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    return super.wrap(object);
  }
}
