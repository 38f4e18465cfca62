using MetaApi.Testing.Contracts.Judging;
using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Running;

/// <summary>Runs one case after another.</summary>
internal sealed class CaseRunner(ContractSession session, IReadOnlyList<ContractOperation> operations)
{
    public async Task<CaseOutcome> RunAsync(PlannedCase planned, CancellationToken cancelled)
    {
        var exchanges = new List<Exchange>();
        var faults = await FaultsAsync(planned, exchanges, cancelled);
        if (exchanges.Exists(e => e.Status == 429) && session.CanReset)
        {
            session.Change();
            exchanges.Clear();
            faults = await FaultsAsync(planned, exchanges, cancelled);
        }
        var prefix = (await session.SenderAsync()).Prefix;
        if (exchanges.Exists(MayHaveChanged))
            session.Change();
        return new(planned, exchanges, [.. faults.DistinctBy(f => f.Expected).Select(f => new ContractFinding(planned.OperationName, planned.Name, planned.Request.ToCurl(prefix), f.Expected, f.Seen))]);
    }

    static bool MayHaveChanged(Exchange exchange) => exchange.Request.Method is not ("GET" or "HEAD" or "OPTIONS") && exchange.Status is < 400 or >= 500;

    async Task<List<Fault>> FaultsAsync(PlannedCase planned, List<Exchange> exchanges, CancellationToken cancelled)
    {
        var sender = await session.SenderAsync();
        var faults = new List<Fault>();
        if (planned.Expected is Expectation.Event told)
        {
            var tester = await session.TesterAsync();
            exchanges.Add(await sender.ListenAsync(planned.Request, () => told.Trigger(tester), cancelled));
            session.Change();
        }
        else
        {
            if (planned.Expected is Expectation.SameAs same)
                exchanges.Add(await sender.SendAsync(same.Other, cancelled));
            exchanges.Add(await sender.SendAsync(planned.Request, cancelled));
            if (planned.Expected is Expectation.NotModified && Conditional(exchanges[0]) is { } again)
                exchanges.Add(await sender.SendAsync(again, cancelled));
        }
        faults.AddRange(Judge(planned, exchanges));
        if (faults.Count == 0 || planned.Expected is not Expectation.Status and not Expectation.Refusal)
            faults.AddRange(exchanges.SelectMany(e => General(planned, e)));
        return faults;
    }

    IEnumerable<Fault> General(PlannedCase planned, Exchange reply)
    {
        var operation = planned.Operation ?? operations.FirstOrDefault(o => o.Route.Method == reply.Request.Method && o.Template == reply.Request.Template);
        if (operation is not null)
            return ReplyRules.Check(operation, reply);
        return reply.Status >= 500 ? [new("no fault of the server", reply.Shown)] : [];
    }

    static IEnumerable<Fault> Judge(PlannedCase planned, List<Exchange> exchanges)
    {
        var reply = exchanges[^1];
        return planned.Expected switch
        {
            Expectation.Success success => ExpectationJudge.Success(planned.Operation!, reply, success.IsEdge),
            Expectation.Refusal refusal => ExpectationJudge.Refusal(refusal.Declared, reply),
            Expectation.Status status => ExpectationJudge.Status(status, reply),
            Expectation.SameAs same => ExpectationJudge.Same(exchanges[0], reply, same.IsHead),
            Expectation.Unwritten unwritten => ExpectationJudge.Success(planned.Operation!, reply, isEdge: true).Concat(ExpectationJudge.Unwritten(unwritten, reply)),
            Expectation.Example example => ExpectationJudge.Example(example.Written, reply),
            Expectation.Event => ExpectationJudge.Event(reply),
            Expectation.NotModified => NotModified(exchanges),
            _ => [],
        };
    }

    static IEnumerable<Fault> NotModified(List<Exchange> exchanges)
    {
        var first = exchanges[0];
        if (first.Status != 200)
            return [];
        if (exchanges.Count == 1)
            return [new("an ETag or a Last-Modified, for 304 is declared", first.Shown)];
        return ExpectationJudge.Status(new(304, []), exchanges[1]);
    }

    static ContractRequest? Conditional(Exchange first) =>
        first.Status != 200 ? null
        : first.Header("ETag") is { } tag ? first.Request.WithHeader("If-None-Match", tag)
        : first.Header("Last-Modified") is { } moment ? first.Request.WithHeader("If-Modified-Since", moment)
        : null;
}
