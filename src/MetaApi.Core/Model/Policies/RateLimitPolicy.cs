using System.Collections.Immutable;
using System.Globalization;

namespace MetaApi.Model.Policies;

/// <summary>How often each client may call the routes, all of them counted together (draft-ietf-httpapi-ratelimit-headers).</summary>
/// <param name="Name">What clients and <c>Without</c> know it by.</param>
/// <param name="Quota">How often; null when that was not said.</param>
/// <param name="Partition">By what clients are told apart.</param>
internal sealed record RateLimitPolicy(string Name, RateQuota? Quota, Partition Partition) : RoutePolicy
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

    /// <summary>How many clients are told apart at a time; those beyond share what they are allowed.</summary>
    public required int MaxKeys { get; init; }

    public override string Word => WordName;

    public override string Kind => KindOf(Name);

    public override string Detail => $"'{Name}': {Quota?.Detail ?? "nothing"}, {Partition.Name}";

    public override PolicyOrder Order => Partition.IsOfConnection ? PolicyOrder.ConnectionLimit : PolicyOrder.CallerLimit;

    public override ImmutableArray<Response> Responses => [LimitAnswers.TooMany];

    /// <summary>What is allowed, as it is sent.</summary>
    public string Sent { get; } = Quota is null ? "" : string.Create(CultureInfo.InvariantCulture, $"\"{Name}\";q={Quota.Limit};w={(long)Math.Ceiling(Quota.Window.TotalSeconds)}");

    public static string KindOf(string name) => $"{WordName} {name}";

    /// <summary>What is left, as it is sent.</summary>
    public string SentLeft(int remaining, TimeSpan reset) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{Name}\";r={remaining};t={(long)Math.Ceiling(reset.TotalSeconds)}");

    public override ImmutableArray<ResponseHeader> HeadersOf(int status) => status == 429 ? OfRefusals : OfEvery;

    public override IEnumerable<Mistake> MistakesOn(ApiRoute route) =>
        Quota is null ? [LimitMistakes.NoQuota(route, this)]
        : !LimitMistakes.IsName(Name) ? [LimitMistakes.BadName(route, (Word, Name), Origin)]
        : MaxKeys < 1 ? [LimitMistakes.BadFigure(route, (Word, Name), ($"tells {MaxKeys} clients apart", "use 1 or more"), Origin)]
        : Quota.Mistake is { } mistake ? [LimitMistakes.BadFigure(route, (Word, Name), mistake, Origin)]
        : [];
}
