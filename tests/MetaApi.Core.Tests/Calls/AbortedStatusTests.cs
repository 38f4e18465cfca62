using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Calls;

public sealed class AbortedStatusTests
{
    [Test]
    public async Task AnAbortWithoutAStatusIs200WhateverIsDeclared()
    {
        var api = Api.Define("Test", a => a.Post("/notes", r => r.Status(201).Action(call => call.Abort())));

        var answer = await api.CallAsync("POST", "/notes");

        Assert.That(answer.Status, Is.EqualTo(200));
    }

    [Test]
    public async Task AnAbortKeepsTheStatusThatWasSet()
    {
        var api = Api.Define("Test", a => a.Post("/notes", r => r.Status(201).Action(call =>
        {
            call.Status = 202;
            call.Abort();
        })));

        var answer = await api.CallAsync("POST", "/notes");

        Assert.That(answer.Status, Is.EqualTo(202));
    }
}
