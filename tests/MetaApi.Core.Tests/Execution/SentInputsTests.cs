using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class SentInputsTests
{
    [Test]
    [Spec("M-162", "M-164")]
    public async Task AllInputsAreOneRecordAndTheSentOnesAreAnother()
    {
        Record[] seen = [];
        var api = Api.Define("Sent", a => a.Post("/:id", r => r
            .Params(p => p
                .Path("id", Schema.Integer)
                .Query("limit", Schema.Integer.Default(20))
                .Property("a", Schema.String).Property("b", Schema.String.Nullable()).Property("c", Schema.String.Default("c")))
            .Status(204)
            .Action(call => seen = [call.Params.ToRecord(), call.Params.Sent()])));

        await api.CallAsync("POST", "/7", """{"b":null}""");

        var (all, sent) = (seen[0], seen[1]);
        Assert.That(all.Keys, Is.EqualTo((string[])["id", "limit", "b", "c"]));
        Assert.That(sent.Keys, Is.EqualTo((string[])["id", "b"]));
        Assert.That((all.Get<int>("limit"), all.Get<string>("c"), all.Has("c"), sent["b"]), Is.EqualTo((20, "c", false, (object?)null)));
    }

    [Test]
    [Spec("M-162")]
    public async Task OfOneNameInSeveralPlacesThatOfTheBodyIsTaken()
    {
        Record? seen = null;
        var api = Api.Define("Sent", a => a.Post(r => r
            .Params(p => p.Property("x", Schema.String).Query("x").Header("x"))
            .Status(204)
            .Action(call => seen = call.Params.ToRecord())));

        await api.CallAsync("POST", "/?x=query", """{"x":"body"}""");

        Assert.That(seen!.Select(m => $"{m.Key}={m.Value}"), Is.EqualTo((string[])["x=body"]));
    }

    [Test]
    public async Task AWholeBodyIsNoPartOfTheRecord()
    {
        Record? seen = null;
        var api = Api.Define("Sent", a => a.Post(r => r.Params(p => p.Body(Schema.Integer).Query("q")).Status(204).Action(call => seen = call.Params.ToRecord())));

        await api.CallAsync("POST", "/?q=1", "5");

        Assert.That(seen!.Keys, Is.EqualTo((string[])["q"]));
    }
}
