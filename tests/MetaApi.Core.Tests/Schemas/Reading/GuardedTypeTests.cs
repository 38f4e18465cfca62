using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Reading;

public sealed class GuardedTypeTests
{
    static readonly Entity<Span> SpanEntity = Entity.Define<Span>("Span", e => e
        .Property(s => s.From, p => p.Required())
        .Property(s => s.To, p => p.Required()));

    [Test]
    public async Task WhatATypeRefusesIsBadInputAtItsPlace()
    {
        var api = Api.Define("Test", a => a.Post(r => r
            .Params(p => p.Property("spans", Schema.ArrayOf(SpanEntity)))
            .Action(_ => { })));

        var answer = await api.CallAsync("POST", "/", """{"spans":[{"from":1,"to":2},{"from":3,"to":2}]}""");

        Assert.That((answer.Status, answer.Errors), Is.EqualTo((400, (string[])["body /spans/1 invalid"])));
    }

    sealed record Span
    {
        public Span(int from, int to)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
            (From, To) = (from, to);
        }

        public int From { get; }

        public int To { get; }
    }
}
