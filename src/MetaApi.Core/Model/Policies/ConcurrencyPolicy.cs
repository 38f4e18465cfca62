using System.Collections.Immutable;

namespace MetaApi.Model.Policies;

/// <summary>How many calls of the routes may run at once, from when their inputs are read until their replies have been sent.</summary>
/// <param name="Name">What <c>Without</c> knows it by.</param>
/// <param name="Limit">The most that run at once.</param>
/// <param name="Queue">The most that wait for their turn, in the order in which they came.</param>
/// <param name="Partition">For whom each: for all together, or for each client.</param>
internal sealed record ConcurrencyPolicy(string Name, int Limit, int Queue, Partition Partition) : RoutePolicy
{
    public const string WordName = "Concurrency";

    static readonly ImmutableArray<ResponseHeader> OfRefusals = [LimitAnswers.RetryAfter];

    public override string Word => WordName;

    public override string Kind => KindOf(Name);

    public override string Detail => $"'{Name}': {Limit} at once" + (Queue == 0 ? "" : $", {Queue} waiting") + $", {Partition.Name}";

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
        if (Limit < 1)
            yield return LimitMistakes.BadFigure(route, (Word, Name), ($"lets {Limit} calls run", "use 1 or more"), Origin);
        if (Queue < 0)
            yield return LimitMistakes.BadFigure(route, (Word, Name), ($"lets {Queue} calls wait", "use 0 or more"), Origin);
    }
}
