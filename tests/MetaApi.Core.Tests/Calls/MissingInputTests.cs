using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Calls;

public sealed class MissingInputTests
{
    [TestCase("/notes", "null")]
    [TestCase("/notes?version=0", "0")]
    public async Task AMissingNumberIsNullForWhoAsksForANullableOne(string path, string read)
    {
        var api = Api.Define("Test", a => a.Get("/notes", r => r
            .Params(p => p.Query("version", Schema.Integer))
            .StatusText(200)
            .Action(call => call.Send(call.Params.Get<int?>("version")?.ToString() ?? "null"))));

        var answer = await api.CallAsync("GET", path);

        Assert.That(answer.Body, Is.EqualTo(read));
    }

    [Test]
    public async Task AMissingNumberIsZeroForWhoDoesNot()
    {
        var api = Api.Define("Test", a => a.Get("/notes", r => r
            .Params(p => p.Query("version", Schema.Integer))
            .StatusText(200)
            .Action(call => call.Send(call.Params.Get<int>("version").ToString()))));

        var answer = await api.CallAsync("GET", "/notes");

        Assert.That(answer.Body, Is.EqualTo("0"));
    }
}
