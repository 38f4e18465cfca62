using System.Collections.Immutable;
using MetaApi.Calls.Repetition;

namespace MetaApi.Model.Policies;

/// <summary>Runs a call that is sent again once (draft-ietf-httpapi-idempotency-key-header).</summary>
/// <param name="IsRequired">Whether a call without a key is refused.</param>
/// <param name="Keep">How long replies are kept.</param>
/// <param name="By">Tells who calls; null for whom the host knows.</param>
internal sealed record IdempotentPolicy(bool IsRequired, TimeSpan Keep, Func<Call, string?>? By) : RoutePolicy
{
    public const string Name = "Idempotent";

    public const string Replayed = "Idempotency-Replayed";

    static readonly ResponseHeader ReplayedHeader = new(Replayed, Schema.String.Description("true where the answer is that of an earlier request with the same key."));

    public override string Word => Name;

    public override string Detail => $"{IdempotencyKey.Name} {(IsRequired ? "required" : "optional")}, kept for {Keep}";

    public override PolicyOrder Order => PolicyOrder.Repetition;

    public override bool KeepsBody => true;

    /// <summary>Other methods are idempotent by themselves (RFC 9110, section 9.2.2).</summary>
    public override bool Concerns(ApiRoute route) => route.Method is "POST" or "PATCH";

    public override ImmutableArray<Response> Responses =>
    [
        new(400, null) { Description = $"The header {IdempotencyKey.Name} is {(IsRequired ? "missing or " : "")}malformed." },
        new(409, null) { Description = $"The request with this {IdempotencyKey.Name} is running." },
        new(422, null) { Description = $"The {IdempotencyKey.Name} belongs to another request." },
        new(503, null) { Description = "Too many requests with keys are running." },
    ];

    public override ImmutableArray<Input> Inputs =>
    [
        new(IdempotencyKey.Name, InputPlace.Header, Schema.String.Length(1, IdempotencyKey.Longest).Description("A key of the client's making, new for each request and the same when it is sent again."))
        {
            IsRequired = IsRequired,
        },
    ];

    public override ImmutableArray<ResponseHeader> HeadersOf(int status) => status switch
    {
        409 or 503 => [LimitAnswers.RetryAfter],
        >= 200 and < 400 => [ReplayedHeader],
        _ => [],
    };

    public override IEnumerable<Mistake> MistakesOn(ApiRoute route)
    {
        if (!Concerns(route))
        {
            if (route.Says(this))
                yield return PolicyMistakes.AlreadyIdempotent(route, this);
            yield break;
        }
        if (By is null && !route.Policies.OfType<SecurityPolicy>().Any(p => p.Requirement is not null))
            yield return PolicyMistakes.UnknownCaller(route, this);
        if (route.Meta.Responses.Any(r => r.Kind is BodyKind.Stream or BodyKind.File or BodyKind.Events && r.IsOfSuccess))
            yield return PolicyMistakes.UnkeptReply(route, this);
        if (route.Meta.HasForm)
            yield return PolicyMistakes.UnkeptForm(route, this);
    }
}
