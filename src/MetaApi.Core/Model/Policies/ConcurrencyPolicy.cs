using System.Collections.Immutable;
using MetaApi.Calls.Limits;

namespace MetaApi.Model.Policies;

/// <summary>How many calls of the routes may run at once, from when their inputs are read until their replies have been sent.</summary>
/// <param name="Limit">How many.</param>
/// <param name="Partition">For whom each: for all together, or for each client.</param>
internal sealed record ConcurrencyPolicy(ConcurrencyRule Limit, Partition Partition) : RoutePolicy
{
    public const string WordName = "Concurrency";

    static readonly ImmutableArray<ResponseHeader> OfRefusals = [LimitAnswers.RetryAfter];

    /// <summary>What <c>Without</c> knows it by.</summary>
    public string Name => Limit.Name;

    public override string Word => WordName;

    public override string Kind => KindOf(Name);

    public override string Detail => $"'{Name}': {Limit.Most} at once" + (Limit.Queue == 0 ? "" : $", {Limit.Queue} waiting") + $", {Partition.Name}";

    public override PolicyOrder Order => PolicyOrder.Concurrency;

    /// <summary>Whether it is one client that is at its limit, and not the server.</summary>
    public bool IsOfClient => Partition is not WholePartition;

    public override ImmutableArray<Response> Responses => [IsOfClient ? LimitAnswers.TooMany : LimitAnswers.Busy];

    public static string KindOf(string name) => $"{WordName} {name}";

    public override ImmutableArray<ResponseHeader> HeadersOf(int status) => status == (IsOfClient ? 429 : 503) ? OfRefusals : [];

    public override IEnumerable<Mistake> MistakesOn(ApiRoute route)
    {
        if (!LimitMistakes.IsName(Name))
            yield return LimitMistakes.BadName(route, (Word, Name), Origin);
        if (Limit.Most < 1)
            yield return LimitMistakes.BadFigure(route, (Word, Name), ($"lets {Limit.Most} calls run", "use 1 or more"), Origin);
        if (Limit.Queue < 0)
            yield return LimitMistakes.BadFigure(route, (Word, Name), ($"lets {Limit.Queue} calls wait", "use 0 or more"), Origin);
        if (!IsOfClient && route.Meta is { TakesFiles: true, Timeout: null })
            yield return LimitMistakes.UntimedUploads(route, (Word, Name), Origin);
    }
}
