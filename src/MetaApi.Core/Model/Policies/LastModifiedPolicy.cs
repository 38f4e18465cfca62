using System.Collections.Immutable;
using MetaApi.Calls.Conditions;

namespace MetaApi.Model.Policies;

/// <summary>Tells when that which a route is about was changed, and judges the conditions of requests by it (RFC 9110, section 13).</summary>
/// <param name="Changed">Tells the time before the action runs.</param>
internal sealed record LastModifiedPolicy(Func<Call, DateTimeOffset?> Changed) : RoutePolicy
{
    public const string Name = "LastModified";

    static readonly ResponseHeader Told = new(CallVersions.LastModified, Schema.String.Description("When it was changed, as an HTTP date."));

    public override string Word => Name;

    public override string Detail => "told before the action";

    public override PolicyOrder Order => PolicyOrder.Precondition;

    public override ImmutableArray<Response> ResponsesOn(ApiRoute route) => ConditionDocuments.ResponsesOn(route);

    public override ImmutableArray<Input> InputsOn(ApiRoute route) => [.. ImpliedInputs.OfVersion(route), .. ImpliedInputs.OfDate(route)];

    public override ImmutableArray<ResponseHeader> HeadersOn(ApiRoute route, int status) =>
        ImpliedInputs.MayFetch(route) && ConditionDocuments.IsOfVersion(route, status) ? [Told] : [];

    public override IEnumerable<Mistake> MistakesOn(ApiRoute route)
    {
        if (ImpliedInputs.Fetches(route) && route.Meta.Responses.Any(r => r.Kind is BodyKind.File))
            yield return PolicyMistakes.VersionOfFile(route, this, nameof(SendFileOptions.LastModified));
    }
}
