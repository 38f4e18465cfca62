namespace MetaApi.Core.Tests.Model;

public sealed class OptionTests
{
    [Test]
    public void OptionsThatCannotWorkAreMistakes()
    {
        var options = new ApiOptions
        {
            InvalidStatus = 700,
            Limits = new() { JsonDepth = int.MaxValue, BodyBytes = 0, QueryPairs = -1, QueryDepth = 0 },
        };

        var thrown = Assert.Throws<ApiDeclarationException>(() => Api.Define("Test", _ => { }, options));

        Assert.That(thrown.Mistakes.Select(m => m.ToString().Split(" (")[0]), Is.EqualTo((string[])
        [
            "The API 'Test' has the option InvalidStatus set to 700; use 400 or 422.",
            "The API 'Test' has the option BodyBytes set to 0; use 1 or more.",
            "The API 'Test' has the option JsonDepth set to 2147483647; use a depth from 1 to 1000.",
            "The API 'Test' has the option QueryPairs set to -1; use 1 or more.",
            "The API 'Test' has the option QueryDepth set to 0; use a depth from 1 to 1000.",
        ]));
    }

    [Test]
    public void AHeaderIsTheSameInputWhateverItsCase()
    {
        var api = Api.Define("Test", a => a
            .Params(p => p.Header("X-Key"))
            .Get(r => r.Params(p => p.Header("x-key", Schema.Integer)).Action(_ => { })));

        var input = api.Model.Routes.Single().Meta.Inputs.Single();

        Assert.That((input.Name, input.Schema), Is.EqualTo(("x-key", (Schema)Schema.Integer)));
    }
}
