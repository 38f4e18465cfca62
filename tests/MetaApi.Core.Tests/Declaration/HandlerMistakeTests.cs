using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Declaration;

public sealed partial class HandlerMistakeTests
{
    static IEnumerable<TestCaseData> Mistakes => new Dictionary<string, Action<NamespaceBuilder>>
    {
        ["MembersWithoutInputs"] = a => a
            .Params(p => p.Query("user_id", Schema.Integer))
            .Post(r => r
                .Params(p => p.Property("title", Schema.String, required: true))
                .Action<Titled>((call, input) => { })),

        ["MembersThatDoNotFit"] = a => a.Post("/:id", r => r
            .Params(p => p
                .Property("title", Schema.String)
                .Property("stars", Schema.Integer)
                .Property("place", Schema.Object(o => o.Property("x", Schema.Integer)), required: true)
                .Property("mood", Schema.String.Nullable(), required: true)
                .Property("size", Schema.Integer.Nullable().Default(null))
                .Property("rank", Schema.Integer)
                .Property("again", Schema.Integer, required: true))
            .Action<Misfits>((call, input) => { })),

        ["NamesInTwoPlaces"] = a => a.Post("/:id", r => r
            .Params(p => p.Property("id", Schema.Integer, required: true).Path("id", Schema.Integer))
            .Action<Numbered>((Numbered input, long id) => { })),

        ["InputsThatCannotBeMade"] = a => a
            .Get("/abstract", r => r.Action<Stream>((call, input) => { }))
            .Get("/hidden", r => r.Action<Hidden>((call, input) => { }))
            .Get("/scalar", r => r.Action<int>((call, input) => { }))
            .Get("/taken", r => r.Params(p => p.Query("name", required: true)).Action<Unreadable>((call, input) => { }))
            .Get("/unused", r => r.Params(p => p.Query("id", Schema.Integer, required: true)).Action<Numbered>((Call call, long id) => { })),

        ["ParametersOfHandlers"] = a => a
            .Params(p => p.Query("name"))
            .Put("/:id", r => r
                .Params(p => p.Property("title", Schema.String).Property("stars", Schema.Integer).Property("person", Some.Person, required: true))
                .Action((int id, string? titel, int stars, Guid other, Person persn, string name) => { }))
            .Delete(r => r.Action((Reference)((ref int name) => { }))),

        ["KeysOfHandlers"] = a => a
            .Params(p => p.Query("name", required: true))
            .Get("/typed", r => r.Status(200, s => s.Expose("a", Schema.Integer)).Action<Named>((call, input) => call.Render("b", 1)))
            .Get("/chained", r => r.Status(200, s => s.Expose("a", Schema.Integer)).DoAny(call => call.Render("b", 1)).DoAny(call => call.Render("c", 1)))
            .Get("/parameters", r => r.Status(200, s => s.Expose("a", Schema.Integer)).Action((Call call, string name) => call.Render("b", name))),

        ["StepsAfterAnAction"] = a => a.Get(r => r
            .Authorize(_ => true)
            .Action(_ => { })
            .DoAny(_ => { })
            .Resource(_ => "")
            .SetStatus(_ => 200)),

        ["SharedHelpers"] = a => a
            .Shared<Stream>()
            .Shared<Hidden>()
            .Shared<Named>()
            .Shared<Titles>()
            .Shared<Titles>()
            .Shared<Two>()
            .Namespace("/circle", n => n
                .Shared<First>()
                .Shared<Second>()
                .Shared<Third>()
                .Get(r => r.Shared<Self>().Action(_ => { }))),
    }.Select(mistake => new TestCaseData(mistake.Key, mistake.Value).SetArgDisplayNames(mistake.Key));

    delegate void Reference(ref int name);

    [TestCaseSource(nameof(Mistakes))]
    [Spec("M-065")]
    public void AHandlerThatDoesNotMatchItsRouteNamesBoth(string name, object declare)
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Mistaken", (Action<NamespaceBuilder>)declare));

        Approved.Text($"Declaration/Mistakes/{name}.txt", LineNumber().Replace(mistaken.Message, "$1:LINE"));
    }

    [Test]
    public void AMistakeTellsTheLineOfTheHandler()
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Mistaken", a => a
            .Get(r => r
                .Status(600)
                .Action<Named>((call, input) => { }))));

        var lines = mistaken.Mistakes.Select(m => m.Origin.Line).Order().ToList();
        Assert.That(lines, Has.Count.EqualTo(2));
        Assert.That(lines[1], Is.EqualTo(lines[0] + 1));
    }

    [Test]
    public void DeclaredInputsThatNoMemberTakesAreFine() => Assert.That(
        () => Api.Define("Fine", a => a.Get(r => r.Params(p => p.Query("name", required: true).Query("other")).Action<Named>((call, input) => { }))), Throws.Nothing);

    [GeneratedRegex(@"(\w+\.cs):\d+")]
    private static partial Regex LineNumber();

    sealed record Titled(string Titel, int? UserId, string? Colour);

    sealed record Misfits(string Title, int Stars, Address Place, string Mood, int Size, Optional<int> Rank, string Id)
    {
        public int Again { get; init; }

        [JsonPropertyName("again")]
        public int Twice { get; init; }
    }

    sealed record Numbered(long Id);

    sealed record Named(string Name);

    sealed class Unreadable(string name, int size)
    {
        public string Name => name + size;
    }

    sealed class Hidden
    {
        Hidden() { }
    }

    sealed class Titles;

    sealed class Two
    {
        public Two(Titles titles) => Titles = titles;

        public Two(Call call) => Titles = call.Shared<Titles>();

        public Titles Titles { get; }
    }

    sealed record First(Second Second);

    sealed record Second(Third Third);

    sealed record Third(First First, Titles Titles);

    sealed class Self(Self? outer = null)
    {
        public Self? Outer => outer;
    }
}
