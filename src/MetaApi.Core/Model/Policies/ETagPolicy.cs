using System.Collections.Immutable;
using MetaApi.Calls.Conditions;

namespace MetaApi.Model.Policies;

/// <summary>Tells the version of what a route is about, and judges the conditions of requests by it (RFC 9110, section 13).</summary>
/// <param name="Version">Tells the version before the action runs; null where the rendered bytes are the version.</param>
/// <param name="RequiresMatch">Whether a request that changes something must name the version.</param>
internal sealed record ETagPolicy(Func<Call, object?>? Version, bool RequiresMatch) : RoutePolicy
{
    public const string Name = "ETag";

    static readonly ResponseHeader Fetched = new(Name, Schema.String.Description("The version of what is sent, for If-None-Match and If-Match."));

    static readonly ResponseHeader Changed = new(Name, Schema.String.Description("The version that the request has made, where it is told."));

    public override string Word => Name;

    public override string Detail => (Version is null ? "of the rendered bytes" : "told before the action") + (RequiresMatch ? ", If-Match or If-None-Match: * required" : "");

    public override PolicyOrder Order => PolicyOrder.Precondition;

    /// <summary>Bytes that answer a change, as a route of every method may, are not the version of what was changed.</summary>
    public override bool Concerns(ApiRoute route) => Version is not null || ImpliedInputs.Fetches(route);

    public override ImmutableArray<Response> ResponsesOn(ApiRoute route) =>
    [
        .. ConditionDocuments.ResponsesOn(route),
        .. RequiresMatch && !ImpliedInputs.Fetches(route) ? ImmutableArray.Create(ConditionDocuments.Required) : [],
    ];

    public override ImmutableArray<Input> InputsOn(ApiRoute route) => ImpliedInputs.OfVersion(route, RequiresMatch);

    public override ImmutableArray<ResponseHeader> HeadersOn(ApiRoute route, int status) =>
        ConditionDocuments.IsOfVersion(route, status) ? [ImpliedInputs.MayFetch(route) ? Fetched : Changed] : [];

    public override IEnumerable<Mistake> MistakesOn(ApiRoute route)
    {
        if (Version is null && !Concerns(route) && route.Says(this))
            yield return PolicyMistakes.BytesOfChange(route, this);
        if (Version is null && ImpliedInputs.Fetches(route) && route.Meta.Responses.Any(r => r.Kind is BodyKind.Stream or BodyKind.Events && r.IsOfSuccess))
            yield return PolicyMistakes.BytesOfStream(route, this);
        if (ImpliedInputs.Fetches(route) && route.Meta.Responses.Any(r => r.Kind is BodyKind.File))
            yield return PolicyMistakes.VersionOfFile(route, this, nameof(SendFileOptions.ETag));
    }
}
