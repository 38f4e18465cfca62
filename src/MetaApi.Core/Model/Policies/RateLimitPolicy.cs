using System.Collections.Immutable;
using System.Globalization;
using MetaApi.Calls.Limits;

namespace MetaApi.Model.Policies;

/// <summary>How often each client may call the routes, all of them counted together (draft-ietf-httpapi-ratelimit-headers).</summary>
/// <param name="Limit">How often; without a quota when that was not said.</param>
/// <param name="Partition">By what clients are told apart.</param>
internal sealed record RateLimitPolicy(RateRule Limit, Partition Partition) : RoutePolicy
{
    public const string WordName = "RateLimit";

    /// <summary>The header that tells what is allowed.</summary>
    public const string QuotaHeader = "RateLimit-Policy";

    /// <summary>The header that tells what is left.</summary>
    public const string StateHeader = "RateLimit";

    static readonly ResponseHeader Allowed = new(QuotaHeader, Schema.String.Description("How many calls are allowed (q) in how many seconds (w), for each limit by its name."));

    static readonly ResponseHeader Left = new(StateHeader, Schema.String.Description("How many calls are left (r), and in how many seconds all are allowed again (t), for each limit by its name."));

    static readonly ImmutableArray<ResponseHeader> OfEvery = [Allowed, Left];

    static readonly ImmutableArray<ResponseHeader> OfRefusals = [LimitAnswers.RetryAfter, Allowed, Left];

    /// <summary>What clients and <c>Without</c> know it by.</summary>
    public string Name => Limit.Name;

    public override string Word => WordName;

    public override string Kind => KindOf(Name);

    public override string Detail => $"'{Name}': {Limit.Quota.Detail}, {Partition.Name}";

    public override PolicyOrder Order => Partition.IsOfConnection ? PolicyOrder.ConnectionLimit : PolicyOrder.CallerLimit;

    public override ImmutableArray<Response> Responses => [LimitAnswers.TooMany];

    /// <summary>What is allowed, as it is sent.</summary>
    public string Sent { get; } =
        string.Create(CultureInfo.InvariantCulture, $"\"{Limit.Name}\";q={Limit.Quota.Limit};w={(long)Math.Ceiling(Limit.Quota.Window.TotalSeconds)}");

    public static string KindOf(string name) => $"{WordName} {name}";

    /// <summary>What is left, as it is sent.</summary>
    public string SentLeft(int remaining, TimeSpan reset) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{Name}\";r={remaining};t={(long)Math.Ceiling(reset.TotalSeconds)}");

    public override ImmutableArray<ResponseHeader> HeadersOf(int status) => status == 429 ? OfRefusals : OfEvery;

    public override IEnumerable<Mistake> MistakesOn(ApiRoute route) =>
        Limit.Quota is UnsaidQuota ? [LimitMistakes.NoQuota(route, this)]
        : !LimitMistakes.IsName(Name) ? [LimitMistakes.BadName(route, (Word, Name), Origin)]
        : Limit.MaxKeys < 1 ? [LimitMistakes.BadFigure(route, (Word, Name), ($"tells {Limit.MaxKeys} clients apart", "use 1 or more"), Origin)]
        : Limit.Quota.Mistake is { } mistake ? [LimitMistakes.BadFigure(route, (Word, Name), mistake, Origin)]
        : [];
}
