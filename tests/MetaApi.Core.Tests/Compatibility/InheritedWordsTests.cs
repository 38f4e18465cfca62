using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class InheritedWordsTests
{
    static readonly Scope Full = new("Full");

    [Test]
    [Spec("W-21", "W-61")]
    public void AnApiANamespaceARouteAndAMetaBlockHaveTheSameWords()
    {
        var onApi = Api.Define("Words", a => Say(a).Get(r => r.Action(_ => { })));
        var onNamespace = Api.Define("Words", a => a.Namespace("", n => Say(n).Get(r => r.Action(_ => { }))));
        var onRoute = Api.Define("Words", a => a.Get(r => Say(r).Action(_ => { })));
        var inBlocks = Api.Define("Words", a => a.Meta(m => m.Title("Title").Description("Text").Tags("A")).Get(r => r
            .Meta(m => m.Scope(Full).Params(p => p.Query("q")).Status(202))
            .Action(_ => { })));

        Assert.That(
            new[] { onApi, onNamespace, onRoute, inBlocks }.Select(Said),
            Is.EqualTo(Enumerable.Repeat("Title, Text, A, Full, q, 202", 4)));
    }

    [Test]
    [Spec("W-23")]
    public async Task ParametersOfARouteTakeNothingAwayFromAnInheritedBody()
    {
        var api = Api.Define("Words", a => a
            .Params(p => p.Property("foo", Schema.Integer))
            .Post(r => r
                .Params(p => p.Query("q"))
                .Status(200, s => s.Expose("foo", Schema.Integer).Expose("q", Schema.String))
                .Action(call => call.Render("foo", call.Params.Get<int>("foo")).Render("q", call.Params.Get<string>("q")))));

        var answer = await api.CallAsync("POST", "/?q=a", """{"foo":1}""");

        Assert.That(answer.Body, Is.EqualTo("""{"foo":1,"q":"a"}"""));
    }

    [TestCase("null")]
    [TestCase("\"text\"")]
    [TestCase("[]")]
    [Spec("W-22", "W-34")]
    public async Task AMergedBodyThatIsNoObjectIsAnErrorOfTheInput(string json)
    {
        var api = Api.Define("Words", a => a
            .Params(p => p.Property("foo", Schema.Integer, required: true))
            .Namespace("/n", n => n.Post(r => r.Params(p => p.Property("bar", Schema.Integer)).Status(204).Action(_ => { }))));

        var answer = await api.CallAsync("POST", "/n", json);

        Assert.That((answer.Status, answer.Errors.Single()), Is.EqualTo((400, "body type")));
    }

    [Test]
    [Spec("W-35")]
    public async Task AnAroundGoesAroundAnActionThatNothingElseBelongsTo()
    {
        var diary = new Diary();
        var api = Api.Define("Words", a => a.Around(diary.Around("around")).Get(r => r.Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, diary.Text), Is.EqualTo((200, "around< around>")));
    }

    static TNode Say<TNode>(TNode node) where TNode : NodeBuilder<TNode> => node
        .Title("Title").Description("Text").Tags("A").Scope(Full).Params(p => p.Query("q")).Status(202);

    static string Said(Api api)
    {
        var route = api.Model.Routes.Single();
        return string.Join(", ", route.Meta.Title, route.Meta.Description, route.Tags.Single(), route.Meta.Scopes.Single().Name,
            route.Meta.Inputs.Single().Name, route.Meta.Responses.Single().Status);
    }
}
