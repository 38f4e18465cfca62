using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class RenderOptionsTests
{
    static readonly Scope Full = new("Full");

    static readonly Scope Admin = new("Admin");

    static readonly Entity Note = Entity.Define("Note", e => e
        .Property("title", Schema.String)
        .Property("content", Schema.String, p => p.Scope(Full))
        .Property("owner", Schema.String, p => p.Scope(Admin))
        .Property("tone", Schema.String, p => p.Value((_, around) => around.UserData as string ?? "none")));

    static readonly Dictionary<string, object?> Sample = new() { ["title"] = "T", ["content"] = "C", ["owner"] = "O" };

    [Test]
    [Spec("M-198", "M-199", "W-39")]
    public async Task AScopeOfARenderingAddsToThoseOfTheRoute()
    {
        var api = Keyed(r => r.Scope(Admin).RenderScopes(Full), call => call.Render("a", Sample, new() { Scopes = [Full] }).Render("b", Sample));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo(
            """{"a":{"title":"T","content":"C","owner":"O","tone":"none"},"b":{"title":"T","owner":"O","tone":"none"}}"""));
    }

    [Test]
    [Spec("M-201")]
    public async Task DataIsHandedToEachValueByItselfAtAnyDepth()
    {
        var api = Api.Define("Render", a => a.Get(r => r
            .Status(200, s => s.Expose("a", Schema.ArrayOf(Note)).Expose("b", Note))
            .Action(call => call.Render("b", Sample).Render("a", new[] { Sample }, new() { Data = "kind" }))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("""{"a":[{"title":"T","tone":"kind"}],"b":{"title":"T","tone":"none"}}"""));
    }

    [Test]
    [Spec("M-198")]
    public async Task AWholeValueTakesTheSameOptions()
    {
        var api = Api.Define("Render", a => a.Get(r => r
            .RenderScopes(Full, Admin)
            .Status(200, Note).Status(202, Note)
            .Action(call => call.Render(Sample, new() { Scopes = [Full, Admin], Data = "x", Status = 202 }))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body), Is.EqualTo((202, """{"title":"T","content":"C","owner":"O","tone":"x"}""")));
    }

    [Test]
    public async Task AnObjectOfAllKeysTakesTheSameOptions()
    {
        var api = Keyed(r => r.RenderScopes(Full), call => call.Render(new { a = Sample, b = Sample }, new() { Scopes = [Full] }));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("""{"a":{"title":"T","content":"C","tone":"none"},"b":{"title":"T","content":"C","tone":"none"}}"""));
    }

    [Test]
    public async Task AKeyWithAScopeIsRenderedWhereTheRenderingProvidesIt()
    {
        var api = Api.Define("Render", a => a.Get(r => r
            .RenderScopes(Full)
            .Status(200, Schema.Object(o => o.Property("a", Schema.String).Property("b", Schema.String, p => p.Scope(Full))))
            .Action(call => call.Render("a", "1").Render("b", "2", new() { Scopes = [Full] }))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("""{"a":"1","b":"2"}"""));
    }

    [Test]
    public async Task AScopeThatNobodyDeclaredIsAFaultThatSaysWhichAre()
    {
        var api = Keyed(r => r.RenderScopes(Full), call => call.Render("a", Sample, new() { Scopes = [Admin] }));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Fault!.Message, Is.EqualTo(
            "A rendering provides the scope 'Admin', which RenderScopes(…) does not declare; it declares 'Full'."));
    }

    [Test]
    public async Task AScopeThatTheRouteProvidesNeedsNoSecondDeclaration()
    {
        var api = Keyed(r => r.Scope(Full), call => call.Render("a", Sample, new() { Scopes = [Full] }));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("""{"a":{"title":"T","content":"C","tone":"none"}}"""));
    }

    [Test]
    public async Task TheStatusOfARenderingIsThatOfTheReply()
    {
        var api = Keyed(r => r.Status(201, s => s.Expose("a", Note)), call => call.Render("a", Sample, new() { Status = 201 }));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(201));
    }

    [Test]
    public async Task OptionsAreForgottenWithWhatARescueReplaces()
    {
        var api = Api.Define("Render", a => a.RescueError<IOException>(200, (call, _) => call.Render(Sample)).Get(r => r
            .RenderScopes(Full)
            .Status(200, Note)
            .Action(call =>
            {
                call.Render(Sample, new() { Scopes = [Full], Data = "gone" });
                throw new IOException();
            })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("""{"title":"T","tone":"none"}"""));
    }

    [Test]
    public void ManyRenderScopesAreAMistake()
    {
        var scopes = Enumerable.Range(0, 5).Select(i => new Scope($"S{i}")).ToArray();

        var mistakes = Assert.Throws<ApiDeclarationException>(() => Keyed(r => r.RenderScopes(scopes), _ => { })).Mistakes;

        Assert.That(mistakes.Single().Problem, Is.EqualTo("allows 5 scopes to single renderings; more than 4 make too many answers to document"));
    }

    static Api Keyed(Action<ApiRouteBuilder> words, Action<Call> action) => Api.Define("Render", a => a.Get(r =>
    {
        r.Status(200, s => s.Expose("a", Note, required: false).Expose("b", Note, required: false)).Action(action);
        words(r);
    }));
}
