using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 4.2: captures as parameters of the routes below.</summary>
public sealed class PathParametersTests
{
    [Test]
    [Spec("M-078")]
    public async Task ACaptureThatNobodyDeclaredIsARequiredTextBehindTheDeclaredOnes()
    {
        var api = Api.Define("Captures", a => a.Namespace("/users/:id", n => n.Get("/:other", r => Answers.Inputs("id", "q")(r.Params(p => p.Query("q"))))));

        var answer = await api.CallAsync("GET", "/users/5/x?q=1");

        Assert.That(answer.Body, Is.EqualTo("5 1"));
        Assert.That(api.Model.Routes.Single().Meta.Inputs.Select(i => $"{i.Place} {i.Name} {i.Schema.TypeName} {i.IsRequired}"), Is.EqualTo((string[])
        [
            "Query q string False", "Path id string True", "Path other string True",
        ]));
    }

    [TestCase("GET", "/u/5")]
    [TestCase("GET", "/u/5/deep/er")]
    [Spec("M-079")]
    public async Task ATypedCaptureOfANamespaceIsTypedInEveryRouteBelow(string method, string path)
    {
        var api = Api.Define("Captures", a => a.Namespace("/u/:id", n => n
            .Params(p => p.Path("id", Schema.Integer.AtLeast(1).Description("Whose")))
            .Get(Doubled)
            .Namespace("/deep", d => d.Get("/er", Doubled))));

        var sound = await api.CallAsync(method, path);
        var wrong = await api.CallAsync(method, path.Replace("5", "0", StringComparison.Ordinal));

        Assert.That((sound.Body, wrong.Errors.Single()), Is.EqualTo(("10", "path /id min")));
        Assert.That(api.Model.Routes.Select(r => r.Meta.Inputs.Single().Schema.Description), Is.All.EqualTo("Whose"));

        static void Doubled(ApiRouteBuilder route) => route.Action(call => call.Send($"{call.Params.Get<int>("id") * 2}"));
    }

    [TestCase("GET")]
    [TestCase("POST")]
    [Spec("M-080")]
    public async Task AParamOfACaptureFartherOutIsThatCapture(string method)
    {
        var api = Api.Define("Captures", a => a.Namespace("/u/:id", n => n.Namespace("/m", m => m.Route("/x", method, r => r
            .Params(p => p.Param("id", Schema.Integer))
            .Action(call => call.Send($"{call.Params.Get<int>("id") + 1}"))))));

        var answer = await api.CallAsync(method, "/u/5/m/x");

        Assert.That(answer.Body, Is.EqualTo("6"));
        Assert.That(api.Model.Routes.Single().Meta.Inputs.Single().Place, Is.EqualTo(InputPlace.Path));
    }
}
