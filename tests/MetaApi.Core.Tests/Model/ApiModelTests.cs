using System.Runtime.CompilerServices;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Model;

public sealed class ApiModelTests
{
    [Test]
    public void AnApiDoesNotHoldOnToItsBuilders()
    {
        var (api, builders) = Build();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.That(builders.Select(b => b.IsAlive), Is.All.False);
        GC.KeepAlive(api);
    }

    [Test]
    [Spec("M-004", "W-20")]
    public async Task ABuilderThatWasKeptChangesNothingAfterwards()
    {
        NamespaceBuilder kept = null!;
        var api = Api.Define("Model", a => kept = a.Get(r => r.Action(_ => { })));

        kept.Before(call => call.Abort(401)).Tags("late").Post(r => r.Action(_ => { }));
        var get = await api.CallAsync("GET", "/");
        var post = await api.CallAsync("POST", "/");

        Assert.That((get.Status, post.Status), Is.EqualTo((200, 405)));
        Assert.That(api.Model.Routes.Single().Tags, Is.Empty);
    }

    [Test]
    public void BuildingTwiceGivesEqualTrees()
    {
        var (one, other) = (Api.Define<NotesApi>(), Api.Define<NotesApi>());

        Assert.That(ModelText.Of(one.Model), Is.EqualTo(ModelText.Of(other.Model)));
        Assert.That(ModelText.Of(one.Model), Does.Contain("GET /notes/:id"));
    }

    [Test]
    [Spec("W-59")]
    public async Task TwoApisLiveSideBySide()
    {
        var strict = Api.Define("Strict", Echo, new() { Coercion = Coercion.Strict });
        var lenient = Api.Define("Lenient", a => Echo(a.Scope(Some.Full)));

        var refused = await strict.CallAsync("POST", "/", """{"title":5}""");
        var taken = await lenient.CallAsync("POST", "/", """{"title":5,"secret":"s"}""");
        var plain = await strict.CallAsync("POST", "/", """{"title":"5","secret":"s"}""");

        Assert.That(refused.Errors, Is.EqualTo((string[])["body /title type"]));
        Assert.That(taken.Body, Is.EqualTo("""{"title":"5","stars":3,"mood":"calm","secret":"s"}"""));
        Assert.That(plain.Body, Is.EqualTo("""{"title":"5","stars":3,"mood":"calm"}"""));

        static void Echo(NamespaceBuilder api) => api.Post(r => r
            .Params(p => p.Body(Some.Note))
            .Status(200, Some.Note)
            .Action(call => call.Render(call.Params.GetBody<Record>())));
    }

    [Test]
    [Spec("W-59")]
    public async Task OneApiServesManyCallsAtOnce()
    {
        var api = Api.Define("Model", a => a.Post(r => r
            .Params(p => p.Body(Some.Tree))
            .Status(200, Some.Tree)
            .Action(async call =>
            {
                await Task.Yield();
                call.Render(call.Params.GetBody<Tree>());
            })));

        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => Task.Run(() => api.CallAsync("POST", "/", Body(i)))));

        Assert.That(answers.Select(a => a.Body), Is.EqualTo(Enumerable.Range(0, 500).Select(Body)));

        static string Body(int i) => $$"""{"name":"{{i}}","children":[{"name":"a{{i}}","children":[]},{"name":"b{{i}}","children":[]}]}""";
    }

    [Test]
    public void TheNameOfAModuleIsThatOfItsClassWithoutApi()
    {
        var api = Api.Define<NotesApi>();

        Assert.That((api.Model.Name, api.Model.Title, api.Model.Options.Version), Is.EqualTo(("Notes", "My notes", "2.0.0")));
    }

    [Test]
    public void EachRouteKnowsWhereItWasDeclared()
    {
        var api = Api.Define("Model", a => a.Get(r => r.Action(_ => { })));

        Assert.That(api.Model.Routes.Single().Origin.ToString(), Does.Match(@"^ApiModelTests\.cs:\d+$"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static (Api Api, WeakReference[] Builders) Build()
    {
        var builders = new List<WeakReference>();
        var api = Api.Define("Model", a =>
        {
            builders.Add(new(a));
            a.Namespace("/n", n =>
            {
                builders.Add(new(n));
                n.Get(r =>
                {
                    builders.Add(new(r));
                    r.Params(p =>
                    {
                        builders.Add(new(p));
                        p.Query("n").Property("m", Some.Person);
                    }).Status(200, Some.Person).Before(_ => { }).Action(_ => { });
                });
            });
        });
        return (api, [.. builders]);
    }

    sealed class NotesApi : ApiModule
    {
        public override ApiOptions Options => new() { Title = "My notes", Version = "2.0.0" };

        protected override void Define(NamespaceBuilder api) => api.Namespace("/notes", notes => notes
            .Tags("Notes")
            .RescueError<IOException>(404, (_, _) => { })
            .Get("/:id", r => r.Params(p => p.Query("full", Schema.Boolean)).Status(200, Some.Note).Action(_ => { }))
            .Post(r => r.Params(p => p.Body(Some.Note)).Status(201, s => s.Expose("note", Some.Note)).Action(_ => { })));
    }
}
