using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Model;

public sealed class BodyInheritanceTests
{
    [Test]
    [Spec("M-073")]
    public async Task AWholeBodyTakesThePlaceOfInheritedProperties()
    {
        var api = Api.Define("Bodies", a => a
            .Params(p => p.Property("a", Schema.Integer, required: true).Query("q"))
            .Post(r => r
                .Params(p => p.Body(Schema.ArrayOf(Schema.Integer)))
                .Status(200, Schema.Integer)
                .Action(call => call.Render(call.Params.GetBody<List<long>>().Count))));

        var answer = await api.CallAsync("POST", "/", "[1,2]");

        Assert.That(answer.Body, Is.EqualTo("2"));
        Assert.That(api.Model.Routes[0].Meta.Inputs.Select(i => i.Name), Is.EqualTo((string[])["q"]));
    }

    [Test]
    [Spec("M-073")]
    public async Task PropertiesTakeThePlaceOfAnInheritedWholeBody()
    {
        var api = Api.Define("Bodies", a => a
            .Params(p => p.Body(Schema.ArrayOf(Schema.Integer)))
            .Post(r => r
                .Params(p => p.Property("a", Schema.Integer))
                .Status(200, Schema.Integer)
                .Action(call => call.Render(call.Params.Get<int>("a")))));

        var answer = await api.CallAsync("POST", "/", """{"a":7}""");

        Assert.That(answer.Body, Is.EqualTo("7"));
    }

    [Test]
    public async Task ARouteThatSaysNothingOfABodyInheritsIt()
    {
        var api = Api.Define("Bodies", a => a
            .Params(p => p.Body(Schema.Integer))
            .Namespace("/n", n => n.Params(p => p.Query("q")).Post(r => r
                .Status(200, Schema.Integer)
                .Action(call => call.Render(call.Params.GetBody<int>())))));

        var answer = await api.CallAsync("POST", "/n", "5");

        Assert.That(answer.Body, Is.EqualTo("5"));
    }
}
