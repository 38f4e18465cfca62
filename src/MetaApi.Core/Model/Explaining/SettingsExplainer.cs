using System.Collections.Immutable;
using System.Globalization;

namespace MetaApi.Model.Explaining;

/// <summary>Finds who decided each setting of a route: a word of a node, the options of a module it stands in, those of the API, or nobody.</summary>
internal sealed class SettingsExplainer(ImmutableArray<Contribution> nearestFirst, ApiOptions api, bool takesFiles)
{
    /// <summary>Who decided what nobody said.</summary>
    public const string Default = "default";

    /// <summary>Who says what no node does, but the options do.</summary>
    public const string OfApi = "options of the API";

    const string OfHost = "what the host says";

    public IEnumerable<ExplainedPart> Parts() =>
    [
        Part(nameof(ApiOptions.Coercion), $"{api.Coercion}", o => o.SaidCoercion?.ToString(), c => c.Meta.Coercion?.ToString()),
        Part(nameof(ApiOptions.Undeclared), $"{api.Undeclared}", o => o.SaidUndeclared?.ToString(), c => c.Meta.Undeclared?.ToString()),
        Part(nameof(ApiOptions.ReplyRules), $"{api.ReplyRules}", o => o.SaidReplyRules?.ToString(), _ => null),
        Part(nameof(ApiOptions.Responses), api.Responses?.Text ?? OfHost, o => o.Responses?.Text, Judging),
        Part(nameof(ApiOptions.InvalidStatus), Text(api.InvalidStatus), o => o.SaidInvalidStatus is { } status ? Text(status) : null, _ => null),
        Part(nameof(ApiOptions.Negotiation), $"{api.Negotiation}", o => o.SaidNegotiation?.ToString(), _ => null),
        Part(nameof(ApiOptions.Messages), "built in", o => o.SaidMessages is null ? null : "own", _ => null),
        .. Limits(),
        Part("KeepBody", $"{false}", _ => null, c => c.Meta.KeepsBody ? $"{true}" : null),
    ];

    IEnumerable<ExplainedPart> Limits() =>
    [
        .. ApiLimits.All.Select(limit => Part(
            NameOf(limit.Name), Text(limit.Of(api.Limits)), o => o.SaidLimits is { } limits ? Text(limit.Of(limits)) : null,
            c => limit.Name == nameof(ApiLimits.BodyBytes) && c.Meta.MaxBody is { } most ? Text(most) : null)),
        Part(
            NameOf(nameof(ApiLimits.CallTimeout)), takesFiles ? Text(Timeout.InfiniteTimeSpan) : Text(api.Limits.CallTimeout),
            o => o.SaidLimits is { } limits && !takesFiles ? Text(limits.CallTimeout) : null, c => c.Meta.Timeout is { } most ? Text(most) : null),
    ];

    static string NameOf(string limit) => $"{nameof(ApiOptions.Limits)}.{limit}";

    static string Text(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? "none" : $"{time}";

    ExplainedPart Part(string name, string usual, Func<ApiOptions, string?> option, Func<Contribution, string?> word)
    {
        foreach (var node in nearestFirst)
        {
            if (word(node) is { } said)
                return new(ExplainedKind.Setting, name, said, node.Node, node.OriginOf(name));
            if (node.Meta.ModuleOptions is { } module && option(module) is { } chosen)
                return new(ExplainedKind.Setting, name, chosen, node.Node, node.Origin);
        }
        return new(ExplainedKind.Setting, name, usual, option(api) is null ? Default : OfApi, default);
    }

    string? Judging(Contribution node) => node.Meta.Judging?.Text
        ?? (node.Meta.Removals.Any(r => r is JudgingRemoval) ? api.Responses?.Text ?? OfHost : null);

    static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
