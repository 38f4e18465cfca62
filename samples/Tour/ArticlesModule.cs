using System.Globalization;
using MetaApi;

namespace Tour;

/// <summary>An article comes in, is changed by code, and goes out again: what was declared of it holds both ways.</summary>
sealed class ArticlesModule : ApiModule
{
    static readonly Entity<Article> Article = Entity.Define<Article>("Article", e => e
        .Property(a => a.Title, p => p.Required())
        .Property(a => a.Content, p => p.Required()));

    protected override void Define(NamespaceBuilder api) => api.Put("/articles/:id", r => r
        .Title("Write an article in capitals")
        .Params(p => p.Param("article", Article, required: true))
        .Status(200, s => s.Expose("article", Article))
        .Action(call =>
        {
            var sent = call.Params.Get<Article>("article");
            call.Render("article", new Article(Capitalised(sent.Title), Capitalised(sent.Content)));
        }));

    static string Capitalised(string text) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text);
}

sealed record Article(string Title, string Content);
