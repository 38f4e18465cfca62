using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class ConfigurationTests
{
    static readonly ApiOptions Strict = new() { Coercion = Coercion.Strict };

    [Test]
    [Spec("M-361", "W-59")]
    public async Task OptionsBelongToOneApi()
    {
        var body = Schema.ArrayOf(Schema.Integer);

        Assert.That(await Bodies.ReadAsync(body, """["1"]"""), Is.EqualTo("[1]"));
        Assert.That(await Bodies.ReadAsync(body, """["1"]""", Strict), Is.EqualTo("body /0 type"));
    }

    [Test]
    [Spec("M-366")]
    public async Task TextsOfThePathAndTheQueryAreReadAsWhatTheySpellWhateverHoldsForBodies()
    {
        var seen = 0L;
        var api = Api.Define("Strict", a => a.Get("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Query("n", Schema.Integer).Header("X-On", Schema.Boolean))
            .Action(call => seen = call.Params.Get<long>("id") + call.Params.Get<long>("n"))), Strict);

        var answer = await api.SendAsync(new FakeRequest("GET", "/40?n=2").WithHeader("X-On", "true"));

        Assert.That((answer.Status, seen), Is.EqualTo((200, 42)));
    }
}
