using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Limits;

public sealed class MaxBodyTests
{
    static readonly Api Api = Api.Define("Bodies", a => a
        .MaxBody(10)
        .Post("/small", Taking)
        .Post("/unread", r => r.Action(_ => { }))
        .Post("/kept", r => r.KeepBody().Action(_ => { }))
        .Post("/large", r => Taking(r.MaxBody(1000)))
        .Post("/options", r => Taking(r.Without(w => w.MaxBody()))), new() { Limits = new() { BodyBytes = 100 } });

    [TestCase("/small", 10, 200)]
    [TestCase("/small", 11, 413)]
    [TestCase("/kept", 10, 200)]
    [TestCase("/kept", 11, 413)]
    [TestCase("/large", 1000, 200)]
    [TestCase("/large", 1001, 413)]
    [TestCase("/options", 100, 200)]
    [TestCase("/options", 101, 413)]
    public async Task TheNearestLimitHolds(string path, int length, int status) =>
        Assert.That((await Api.CallAsync("POST", path, "{}".PadRight(length))).Status, Is.EqualTo(status));

    [Test]
    public async Task WhatANodeSaysReplacesTheTransportsOwnLimitAndOptionsDoNot()
    {
        var (small, unread, options) = (new FakeRequest("POST", "/small"), new FakeRequest("POST", "/unread"), new FakeRequest("POST", "/options"));

        foreach (var request in (FakeRequest[])[small, unread, options])
            await Api.SendAsync(request.WithJson("{}"));

        Assert.That(small.BodyLimits, Is.EqualTo(new long?[] { null }));
        Assert.That(unread.BodyLimits, Is.EqualTo(new long?[] { 10 }));
        Assert.That(options.BodyLimits, Is.Empty);
    }

    [Test]
    public void TheExplanationNamesTheNode()
    {
        var part = Api.Explain("POST", "/small").Parts.Single(p => p.Name == "Limits.BodyBytes");

        Assert.That((part.Detail, part.Node), Is.EqualTo(("10", "Namespace /")));
    }

    static void Taking(ApiRouteBuilder route) => route.Params(p => p.Property("a", Schema.Integer)).Action(_ => { });
}
