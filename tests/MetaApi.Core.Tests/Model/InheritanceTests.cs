using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Model;

public sealed class InheritanceTests
{
    [Test]
    public void TheNearestTitleDescriptionAndTagsWin()
    {
        var api = Api.Define("Inheritance", a => a
            .Meta(m => m.Title("1").Description("1").Tags("1"))
            .Namespace("/2", n => n
                .Description("2")
                .Namespace("/3", i => i
                    .Tags("3", "4")
                    .Get(r => r.Action(_ => { }))
                    .Post(r => r.Title("5").Tags("5").Action(_ => { })))));

        var (get, post) = (Route(api, "GET"), Route(api, "POST"));

        Assert.That((get.Meta.Title, get.Meta.Description, string.Join(',', get.Tags)), Is.EqualTo(("1", "2", "3,4")));
        Assert.That((post.Meta.Title, post.Meta.Description, string.Join(',', post.Tags)), Is.EqualTo(("5", "2", "5")));
    }

    [Test]
    [Spec("M-069")]
    public void InputsOfAllLevelsAddUpAndTheNearerReplacesInItsPlace()
    {
        var api = Api.Define("Inheritance", a => a
            .Params(p => p.Query("a").Header("a").Query("b"))
            .Namespace("/2", n => n
                .Params(p => p.Query("c").Query("a", Schema.Integer))
                .Namespace("/3", i => i
                    .Params(p => p.Query("d"))
                    .Get(r => r.Params(p => p.Query("b", Schema.Boolean).Query("e")).Action(_ => { })))));

        var inputs = Route(api).Meta.Inputs.Select(i => $"{i.Place} {i.Name} {i.Schema.TypeName}");

        Assert.That(inputs, Is.EqualTo((string[])
        [
            "Query a integer", "Header a string", "Query b boolean", "Query c string", "Query d string", "Query e string",
        ]));
    }

    [Test]
    [Spec("M-071", "W-22")]
    public async Task BodyPropertiesOfAllLevelsAddUp()
    {
        var api = Api.Define("Inheritance", a => a
            .Params(p => p.Property("a", Schema.Integer))
            .Namespace("/2", n => n
                .Params(p => p.Property("b", Schema.Integer))
                .Namespace("/3", i => i.Post(r => r
                    .Params(p => p.Property("c", Schema.Integer))
                    .Status(200, Schema.ArrayOf(Schema.Integer))
                    .Action(call => call.Render(((string[])["a", "b", "c"]).Select(n => call.Params.Get<int>(n))))))));

        var answer = await api.CallAsync("POST", "/2/3", """{"a":1,"b":2,"c":3}""");

        Assert.That(answer.Body, Is.EqualTo("[1,2,3]"));
    }

    [Test]
    public void AWholeBodyIsInherited()
    {
        var api = Api.Define("Inheritance", a => a.Params(p => p.Body(Some.Note)).Namespace("/2", n => n.Post(r => r.Action(_ => { }))));

        Assert.That(Route(api).Meta.Body, Is.SameAs(Some.Note));
    }

    [Test]
    [Spec("M-075", "M-076", "W-26")]
    public void ResponsesUniteByStatusAndTheRoutesOwnComeFirst()
    {
        var api = Api.Define("Inheritance", a => a
            .Status(200, Schema.Integer).Status(400, Schema.Integer)
            .Namespace("/2", n => n
                .Status(202, Schema.String).Status(400, Schema.String)
                .Namespace("/3", i => i.Get(r => r.Status(201, Schema.Boolean).Action(_ => { })))));

        var responses = Route(api).Meta.Responses.Select(r => $"{r.Status} {r.Schema?.TypeName}");

        Assert.That(responses, Is.EqualTo((string[])["201 boolean", "202 string", "400 string", "200 integer"]));
    }

    [Test]
    public void ScopesOfAllLevelsAddUpOnce()
    {
        var (one, two) = (new Scope("One"), new Scope("Two"));
        var api = Api.Define("Inheritance", a => a.Scope(one).Namespace("/2", n => n.Scope(two).Get(r => r.Scope(one).Action(_ => { }))));

        Assert.That(Route(api).Meta.Scopes, Is.EqualTo((Scope[])[one, two]));
    }

    [Test]
    public void RescuesWithAStatusAreResponsesOfEveryRouteBelow()
    {
        var api = Api.Define("Inheritance", a => a
            .RescueError<IOException>(404, (_, _) => { }, "Not there")
            .Namespace("/2", n => n
                .RescueError<FormatException>(404, (_, _) => { })
                .RescueError<ArgumentException>(409, (_, _) => { }, "Busy")
                .Get(r => r.Status(409, Schema.String).Action(_ => { }))));

        var responses = Route(api).Meta.Responses.Select(r => $"{r.Status} {r.Schema?.TypeName} {r.Description}".Trim());

        Assert.That(responses, Is.EqualTo((string[])["409 string", "404"]));
    }

    [Test]
    [Spec("W-24")]
    public void APathParameterOfANamespaceStaysTypedInItsRoutes()
    {
        var api = Api.Define("Inheritance", a => a.Namespace("/:id", n => n
            .Params(p => p.Path("id", Schema.Integer))
            .Get(r => r.Action(_ => { }))
            .Namespace("/more", m => m.Post("/:other", r => r.Action(_ => { })))));

        Assert.That(Route(api, "GET").Meta.Inputs.Select(i => $"{i.Name} {i.Schema.TypeName}"), Is.EqualTo((string[])["id integer"]));
        Assert.That(Route(api, "POST").Meta.Inputs.Select(i => $"{i.Name} {i.Schema.TypeName}"), Is.EqualTo((string[])["id integer", "other string"]));
    }

    [Test]
    public void APathParameterThatOnlySomeRoutesCaptureIsDeclaredForThose()
    {
        var api = Api.Define("Inheritance", a => a.Namespace("/users", n => n
            .Params(p => p.Path("id", Schema.Integer))
            .Get(r => r.Action(_ => { }))
            .Post("/:id", r => r.Action(_ => { }))));

        Assert.That(Route(api, "GET").Meta.Inputs, Is.Empty);
        Assert.That(Route(api, "POST").Meta.Inputs.Single().Schema.TypeName, Is.EqualTo("integer"));
    }

    [Test]
    public void UnnamedCapturesAreNoParameters()
    {
        var api = Api.Define("Inheritance", a => a.Get("/users/:/x/*", r => r.Action(_ => { })));

        Assert.That(Route(api).Meta.Inputs, Is.Empty);
    }

    [TestCase("GET", "Query")]
    [TestCase("HEAD", "Query")]
    [TestCase("DELETE", "Query")]
    [TestCase("POST", "Body")]
    [TestCase("PUT", "Body")]
    [TestCase("PATCH", "Body")]
    [Spec("M-131", "M-132", "M-136", "W-25")]
    public void AFloatingParamFallsWhereItsMethodSays(string method, string place)
    {
        var api = Api.Define("Inheritance", a => a
            .Params(p => p.Param("id").Param("n"))
            .Route("/:id", method, r => r.Action(_ => { })));

        Assert.That(Route(api).Meta.Inputs.Select(i => $"{i.Place} {i.Name}"), Is.EqualTo((string[])["Path id", place + " n"]));
    }

    [Test]
    public void AModuleAppliedTwiceHasTwoPrefixesAndTwoLotsOfTags()
    {
        var api = Api.Define("Inheritance", a => a
            .Tags("Outer")
            .Namespace("/a", n => n.Apply<Module>(["A"]))
            .Namespace("/b", n => n.Apply<Module>(["B", "C"]))
            .Apply<Module>());

        var routes = api.Model.Routes.Select(r => $"{r.Name} {string.Join(',', r.Tags)}");

        Assert.That(routes, Is.EqualTo((string[])
        [
            "GET /a/own A", "GET /a/plain A", "GET /b/own B,C", "GET /b/plain B,C", "GET /own Own", "GET /plain Module",
        ]));
    }

    [Test]
    [Spec("W-27")]
    public void TagsGivenFartherOutOverrideThoseGivenInside()
    {
        var api = Api.Define("Inheritance", a => a.Apply<Nested>(["Far"]).Namespace("/x", n => n.Apply<Nested>()));

        Assert.That(api.Model.Routes.Select(r => r.Tags.Single()), Is.EqualTo((string[])["Far", "Far", "Near", "Near"]));
    }

    [Test]
    [Spec("M-085")]
    public async Task AModuleAppliedTwiceTakesWhatIsAroundEach()
    {
        var api = Api.Define("Inheritance", a => a
            .Namespace("/a", n => n.Before(call => call.Items["from"] = "a").Apply<Module>())
            .Namespace("/:b", n => n.Before(call => call.Items["from"] = call.Params.Get<string>("b")).Apply<Module>()));

        var a = await api.CallAsync("GET", "/a/own");
        var b = await api.CallAsync("GET", "/other/own");

        Assert.That((a.Body, b.Body), Is.EqualTo(("\"a\"", "\"other\"")));
    }

    [Test]
    [Spec("W-20")]
    public void AModuleIsNotChangedByBeingApplied()
    {
        var module = new Module();
        _ = Api.Define("Inheritance", a => a.Namespace("/a", n => n.Tags("A").Apply(module, ["B"])));

        var alone = Api.Define(module);

        Assert.That(alone.Model.Routes.Select(r => $"{r.Name} {string.Join(',', r.Tags)}"), Is.EqualTo((string[])["GET /own Own", "GET /plain Module"]));
    }

    static ApiRoute Route(Api api, string? method = null) => api.Model.Routes.Single(r => method is null || r.Method == method);

    sealed class Module : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api
            .Tags("Module")
            .Get("/own", r => r.Tags("Own").Status(200, Schema.Any).Action(call => call.Render(call.Items["from"])))
            .Get("/plain", r => r.Action(_ => { }));
    }

    sealed class Nested : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.Apply<Module>(["Near"]);
    }
}
