using MetaApi.Model;

namespace MetaApi.Core.Tests.Model;

public sealed class ImpliedResponsesTests
{
    [Test]
    public void ARouteWithoutInputsImpliesNothing() => Assert.That(ImpliedBy(_ => { }), Is.Empty);

    [Test]
    public void AnInputImpliesThatItMayBeInvalid() =>
        Assert.That(ImpliedBy(p => p.Query("q")), Is.EqualTo([422]));

    [Test]
    public void APropertyOfTheBodyImpliesErrorsOfTheBody() =>
        Assert.That(ImpliedBy(p => p.Property("name", Schema.String)), Is.EqualTo([422, 413, 415]));

    [Test]
    public void AWholeBodyImpliesErrorsOfTheBody() =>
        Assert.That(ImpliedBy(p => p.Body(Schema.Any)), Is.EqualTo([422, 413, 415]));

    [Test]
    public void WhatIsDeclaredIsNotImplied() =>
        Assert.That(ImpliedBy(p => p.Body(Schema.Any), 422, 413), Is.EqualTo([415]));

    static IEnumerable<int> ImpliedBy(Action<ParamsBuilder> inputs, params int[] declared)
    {
        var model = Api.Define("Test", api => api.Post("/a", r =>
        {
            foreach (var status in declared)
                r.Status(status);
            r.Params(inputs).Action(_ => { });
        }), new() { InvalidStatus = 422 }).Model;

        return ImpliedResponses.Of(model.Routes.Single(), model.Options).Select(r => r.Status);
    }
}
