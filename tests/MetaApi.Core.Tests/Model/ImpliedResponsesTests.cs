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
        Assert.That(ImpliedBy(p => p.Property("name", Schema.String)), Is.EqualTo([422, 408, 413, 415]));

    [Test]
    public void AWholeBodyImpliesErrorsOfTheBody() =>
        Assert.That(ImpliedBy(p => p.Body(Schema.Any)), Is.EqualTo([422, 408, 413, 415]));

    [Test]
    public void WhatIsDeclaredIsNotImplied() =>
        Assert.That(ImpliedBy(p => p.Body(Schema.Any), 422, 413), Is.EqualTo([408, 415]));

    [TestCase("GET", 206, 304, 412, 416, 406)]
    [TestCase("HEAD", 206, 304, 412, 416, 406)]
    [TestCase("POST", 406)]
    public void AFileThatIsAskedForImpliesItsPartsAndConditions(string method, params int[] implied) =>
        Assert.That(ImpliedBy(method, r => r.StatusFile(200)), Is.EqualTo(implied));

    [Test]
    public void AStreamAndEventsImplyThatTheCallerMayNotTakeThem() =>
        Assert.That(ImpliedBy("GET", r => r.StatusStream(200).StatusEvents(203, Schema.Any)), Is.EqualTo([406]));

    static IEnumerable<int> ImpliedBy(string method, Action<ApiRouteBuilder> declare)
    {
        var model = Api.Define("Test", api => api.Route("/a", method, r => declare(r.Action(_ => { })))).Model;

        return ImpliedResponses.Of(model.Routes.Single(), model.Options).Select(r => r.Status);
    }

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
