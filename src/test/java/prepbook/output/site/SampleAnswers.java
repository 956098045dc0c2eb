package prepbook.output.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepbook.model.Answer;
import prepbook.model.prose.Block;
import prepbook.model.prose.CodeSpan.Kind;
import prepbook.model.prose.Footnote;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;

/** Answers that hold every kind of block. */
final class SampleAnswers {

  private SampleAnswers() {}

  static Answer of(Block... blocks) {
    return new Answer(new Prose(List.of(blocks), List.of()));
  }

  static Answer rich() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Text.paragraph(
            "Django splits a web application into a *Model* that owns the data, a *Template* that"
                + " renders it, and a *View* that decides what happens on a request. The framework"
                + " itself plays the controller: `urls.py` and the middleware route each request."));
    blocks.add(
        Text.paragraph(
            Text.text("The three parts meet in a view. Read also "),
            Text.link("#who-does-what", "how relations are loaded"),
            Text.text(", the "),
            Text.link("https://docs.djangoproject.com/en/4.2/faq/general/", "FAQ"),
            Text.text(" and the note below."),
            new Inline.FootnoteReference(1),
            new Inline.SoftBreak(),
            Text.text("Press "),
            new Inline.HtmlSpan("kbd", Map.of(), List.of(Text.text("Ctrl"))),
            Text.text(" twice."),
            new Inline.FootnoteReference(1)));
    blocks.add(python());
    blocks.add(Text.heading(3, "who-does-what", "Who does what"));
    blocks.add(
        Text.table(
            new String[] {"Part", "Lives in", "Knows about", "Must not"},
            new String[] {"Model", "`models.py`", "Data, constraints, queries", "Know of requests"},
            new String[] {"View", "`views.py`", "Requests, permissions", "Hold business rules"},
            new String[] {"Template", "`templates/`", "Presentation", "Query the database"}));
    blocks.addAll(callouts());
    blocks.add(
        Text.rubric(
            "Names all three parts and `urls.py`",
            "Says who is the controller",
            "Gives one example from a real project"));
    blocks.add(Text.heading(5, "follow-up-questions", "Follow-up questions"));
    blocks.add(
        Text.bullets("Where would you put *validation*?", "What changes with `async` views?"));
    blocks.add(Text.steps("First", "Second", "Third"));
    blocks.add(new Block.Quote(List.of(Text.paragraph("Explicit is better than implicit."))));
    blocks.add(new Block.ThematicBreak());
    blocks.add(details());
    Footnote note =
        new Footnote(1, List.of(Text.paragraph("The Django project itself prefers the name MTV.")));
    return new Answer(new Prose(blocks, List.of(note)));
  }

  private static Block.HtmlBlock details() {
    return new Block.HtmlBlock(
        "details",
        Map.of(),
        List.of(
            new Block.HtmlBlock(
                "summary",
                Map.of(),
                List.of(new Block.Plain(Text.inlines("More about *signals*")))),
            Text.paragraph("They are sent synchronously.")));
  }

  private static List<Block> callouts() {
    return Arrays.stream(Block.Callout.Kind.values())
        .<Block>map(
            kind ->
                Text.callout(
                    kind,
                    "Keep `views` thin and models fat, but not obese: move rules into services."))
        .toList();
  }

  private static Block.CodeBlock python() {
    return Text.code(
        "python",
        Map.of("file", "shop/views.py", "norun", "needs a <shop> & its \"makers\""),
        """
        from django.shortcuts import get_object_or_404, render

        @login_required
        async def product(request, slug: str, *, currency: str = "EUR") -> HttpResponse:
            # One query: the category is needed in the template, and so is the maker with its address.
            found = get_object_or_404(Product.objects.select_related("category", "maker__address"), slug=slug)
            price = f"{found.price * 1.19:.2f} {currency}"
            return render(request, "shop/product.html", {"product": found, "price": price, "sale": True})
        """,
        Map.ofEntries(
            Map.entry("from ", Kind.KEYWORD),
            Map.entry("import ", Kind.KEYWORD),
            Map.entry("async def ", Kind.KEYWORD),
            Map.entry("return ", Kind.KEYWORD),
            Map.entry("@login_required", Kind.DECORATOR),
            Map.entry("product(", Kind.FUNCTION),
            Map.entry("str", Kind.BUILTIN),
            Map.entry("HttpResponse", Kind.TYPE),
            Map.entry("Product", Kind.TYPE),
            Map.entry("True", Kind.CONSTANT),
            Map.entry("1.19", Kind.NUMBER),
            Map.entry("\"EUR\"", Kind.STRING),
            Map.entry("\"category\"", Kind.STRING),
            Map.entry("\"maker__address\"", Kind.STRING),
            Map.entry("\"shop/product.html\"", Kind.STRING),
            Map.entry("f\"", Kind.STRING),
            Map.entry("{found.price", Kind.INTERPOLATION),
            Map.entry(
                "# One query: the category is needed in the template, and so is the maker with its address.",
                Kind.COMMENT)));
  }

  static Block.CodeBlock session() {
    return Text.code(
        "pycon",
        Map.of(),
        ">>> Author.objects.count()\n42\n$ echo <script>alert(1)</script>\n",
        Map.of(">>> ", Kind.PROMPT, "42", Kind.OUTPUT, "$ ", Kind.PROMPT));
  }

  static Answer inTwoScripts() {
    return of(
        Text.paragraph(
            "Миграции применяются по порядку; безопаснее всего добавлять, а удалять позже."),
        Text.paragraph("قاعدة البيانات تبقى متاحة أثناء النشر، والحقول `null` أولاً."),
        session());
  }

  static Answer hostile() {
    return of(
        Text.paragraph(
            Text.text("<script>alert('x')</script> & \"quotes\""),
            new Inline.Link(
                "https://example.org/?a=\"><script>",
                Optional.of("\"><img src=x onerror=alert(1)>"),
                List.of(Text.text("</a><script>")),
                Text.HERE),
            Text.link("javascript:alert(1)", "never a link"),
            Text.image("https://example.org/a b.gif", "\"><script>alert(2)</script>")),
        Text.code("\"><script>", Map.of("file", "<b>.py"), "${7*7} <#assign x=1>\n", Map.of()));
  }
}
