using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Model;

public sealed class MethodTests
{
    static readonly Api Sample = Api.Define("Methods", api => api
        .Route("/things/:id", Saying("any thing"))
        .Get("/things/:key", Saying("get thing"))
        .Route("/things/:id", "purge", Saying("purge thing"))
        .Post("/things/new", Saying("post new"))
        .Namespace("/all", all => all.Route(Saying("all")).Route("/:name.json", Saying("any json")).Get("/:name", Saying("get name")))
        .Delete("/*rest", Saying("delete rest")));

    [TestCase("GET", "/things/7", "get thing")]
    [TestCase("HEAD", "/things/7", "get thing")]
    [TestCase("PURGE", "/things/7", "purge thing")]
    [TestCase("PUT", "/things/7", "any thing")]
    [TestCase("OPTIONS", "/things/7", "any thing")]
    [TestCase("get", "/things/7", "any thing")]
    [TestCase("X-Own!", "/things/7", "any thing")]
    [TestCase("POST", "/things/new", "post new")]
    [TestCase("GET", "/things/new", "get thing")]
    [TestCase("PATCH", "/things/new", "any thing")]
    [TestCase("DELETE", "/things/7", "any thing")]
    [TestCase("DELETE", "/things/7/8", "delete rest")]
    [TestCase("TRACE", "/all", "all")]
    [TestCase("GET", "/all/a.json", "any json")]
    [TestCase("GET", "/all/a.xml", "get name")]
    public async Task TheMostSpecificPatternThatServesTheMethodIsServedAndAMethodThatIsNamedGoesFirst(string method, string path, string text)
    {
        var answer = await Sample.CallAsync(method, path);

        Assert.That((answer.Status, answer.Body), Is.EqualTo((200, text)));
    }

    [TestCase("POST", "/all/a.xml", "DELETE, GET, HEAD, OPTIONS")]
    [TestCase("GET", "/other", "DELETE, OPTIONS")]
    public async Task AMethodThatNoRouteServesIsNotAllowed(string method, string path, string allowed)
    {
        var answer = await Sample.CallAsync(method, path);

        Assert.That((answer.Status, answer.Header("Allow")), Is.EqualTo((405, allowed)));
    }

    [Test]
    [Spec("M-132")]
    public async Task AnInputOfARouteForEveryMethodIsInTheBody()
    {
        var api = Api.Define("Methods", a => a.Route("/:id", r => r
            .Params(p => p.Param("id", Schema.Integer).Param("title", Schema.String, required: true))
            .Action(call => call.Send($"{call.Params.Get<long>("id")} {call.Params.Get<string>("title")}"))));

        var sent = await api.CallAsync("DELETE", "/7", """{"title":"a"}""");
        var queried = await api.CallAsync("GET", "/7?title=a");

        Assert.That(sent.Body, Is.EqualTo("7 a"));
        Assert.That(queried.Errors, Is.EqualTo((string[])["body /title required"]).Or.EqualTo((string[])["body required"]));
    }

    [Test]
    public void ARouteForEveryMethodSaysSo()
    {
        var route = Api.Define("Methods", a => a.Route("/x", r => r.Action(_ => { }))).Model.Routes.Single();

        Assert.That((route.Method, route.Name, route.ServesAnyMethod), Is.EqualTo((ApiRoute.AnyMethod, "* /x", true)));
    }

    [Test]
    public async Task TheOrderOfDeclarationDoesNotChangeWhichRouteServes()
    {
        var random = new Random(20_261_129);
        string[] patterns = ["/", "/a", "/:x", "/v:x", "/v:x.json", "/:x.json", "/:x-:y", "/a/:x", "/:x/a", "/:x/:y", "/a/*r", "/*r/a", "/*r"];
        (string Method, string Path)[] routes = [.. from pattern in patterns from method in (string[])["GET", "PUT", "*"] where random.Next(3) > 0 select (method, pattern)];
        (string Method, string Path)[] calls =
            [.. from path in (string[])["/", "/a", "/v1", "/v1.json", "/1.json", "/v-1", "/a/a", "/a/b", "/b/a", "/b/b", "/a/b/a", "/b/b/b"] from method in (string[])["GET", "HEAD", "PUT", "LINK"] select (method, path)];

        var declared = await AnswersAsync(Declared(routes), calls);
        for (var number = 0; number < 20; number++)
        {
            random.Shuffle(routes);
            Assert.That(await AnswersAsync(Declared(routes), calls), Is.EqualTo(declared), string.Join(", ", routes));
        }

        Assert.That(declared.Distinct().Count(), Is.GreaterThan(10));
    }

    static Api Declared((string Method, string Path)[] routes) => Api.Define("Methods", a => routes.Aggregate(a, (to, route) => route.Method == "*"
        ? to.Route(route.Path, Saying($"{route}"))
        : to.Route(route.Path, route.Method, Saying($"{route}"))));

    static async Task<List<string>> AnswersAsync(Api api, (string Method, string Path)[] calls)
    {
        var answers = new List<string>();
        foreach (var (method, path) in calls)
            answers.Add((await api.CallAsync(method, path)) is { Status: 200 } served ? served.Body : "none");
        return answers;
    }

    static Action<ApiRouteBuilder> Saying(string text) => route => route.Action(call => call.Send(text));
}
