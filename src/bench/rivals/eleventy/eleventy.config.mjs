// One plain page a section, code highlighted at build: the same work as Prepbook's section pages.
import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";

export default function (eleventy) {
  eleventy.setUseGitIgnore(false); // the corpora lie in an ignored folder
  eleventy.addPlugin(syntaxHighlight, {
    init({ Prism }) {
      Prism.languages["html+django"] = Prism.languages.html;
    },
  });
  eleventy.addGlobalData("layout", "page.njk");
  eleventy.addTemplate("index.njk", '<ul>{% for p in collections.all %}'
    + '<li><a href="{{ p.url }}">{{ p.data.title }}</a></li>{% endfor %}</ul>', { title: "Guide" });

  return {
    markdownTemplateEngine: false, // answers show template code, they do not run it
    templateFormats: ["md", "njk"],
    dir: { includes: "../../rivals/eleventy" },
  };
}
