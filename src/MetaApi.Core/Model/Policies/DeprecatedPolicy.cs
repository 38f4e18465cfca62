using System.Collections.Immutable;
using System.Globalization;

namespace MetaApi.Model.Policies;

/// <summary>Tells clients that a route is going away (RFC 9745 and RFC 8594).</summary>
/// <param name="Since">Since when it is deprecated.</param>
/// <param name="Sunset">When it stops answering; null when that is not decided.</param>
/// <param name="Use">A relative or absolute URI of what takes its place; null when nothing does.</param>
internal sealed record DeprecatedPolicy(DateTimeOffset Since, DateTimeOffset? Sunset, string? Use) : RoutePolicy
{
    public const string Name = "Deprecated";

    static readonly ResponseHeader SinceHeader = new("Deprecation", Schema.String.Description("Since when the operation is deprecated, as @ and the seconds since 1970 (RFC 9745)."));

    static readonly ResponseHeader SunsetHeader = new("Sunset", Schema.String.Description("When the operation stops answering, as an HTTP date (RFC 8594)."));

    static readonly ResponseHeader UseHeader = new("Link", Schema.String.Description("What takes the place of the operation, with the relation successor-version."));

    public override bool IsOfWebhooks => true;

    public override string Word => Name;

    public override string Detail =>
        $"since {Day(Since)}" + (Sunset is { } end ? $", until {Day(end)}" : "") + (Use is null ? "" : $", use {Use}");

    public override PolicyOrder Order => PolicyOrder.Announcement;

    /// <summary>The headers as they are sent.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Sent { get; } =
    [
        new(SinceHeader.Name, $"@{Since.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}"),
        .. Sunset is { } end ? [new(SunsetHeader.Name, end.ToString("R", CultureInfo.InvariantCulture))] : ImmutableArray<KeyValuePair<string, string>>.Empty,
        .. Use is null ? [] : ImmutableArray.Create(new KeyValuePair<string, string>(UseHeader.Name, $"<{Use}>; rel=\"successor-version\"")),
    ];

    public override ImmutableArray<ResponseHeader> HeadersOf(int status) =>
        [SinceHeader, .. Sunset is null ? [] : ImmutableArray.Create(SunsetHeader), .. Use is null ? [] : ImmutableArray.Create(UseHeader)];

    public override IEnumerable<Mistake> MistakesOn(ApiRoute route)
    {
        if (Sunset < Since)
            yield return PolicyMistakes.SunsetBeforeDeprecation(route, this);
        if (Use is not null && (!Uri.IsWellFormedUriString(Use, UriKind.RelativeOrAbsolute) || Use.AsSpan().ContainsAnyExceptInRange('!', '~') || Use.AsSpan().ContainsAny('<', '>', '"')))
            yield return PolicyMistakes.BadSuccessor(route, this);
    }

    static string Day(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
