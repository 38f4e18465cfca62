using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Routes;

/// <summary>Shows a list of routes: as a table for people, as JSON for programs.</summary>
internal static class RouteText
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ResultTable Table(IEnumerable<RouteRow> rows) => new(
        ["METHOD", "PATH", "OPERATION", "SECURITY", "STATUSES", "WHERE"], [.. rows.Select(Cells)]);

    public static string Json(IEnumerable<RouteRow> rows) => new JsonArray([.. rows.Select(Node)]).ToJsonString(Readable) + "\n";

    static ImmutableArray<Styled> Cells(RouteRow row) =>
    [
        new(row.Method, Tone.Strong),
        row.Path,
        new((row.Title ?? row.OperationId ?? "") + (row.IsDeprecated ? " (deprecated)" : ""), row.Title is null || row.IsDeprecated ? Tone.Faint : Tone.Plain),
        row.Security ?? "-",
        string.Join(' ', row.Statuses.Select(Number)),
        new(row.Origin.ToString(), Tone.Faint),
    ];

    static JsonObject Node(RouteRow row) => new()
    {
        ["method"] = row.Method,
        ["path"] = row.Path,
        ["operationId"] = row.OperationId,
        ["title"] = row.Title,
        ["tags"] = new JsonArray([.. row.Tags.Select(tag => JsonValue.Create(tag))]),
        ["deprecated"] = row.IsDeprecated,
        ["security"] = row.Security,
        ["statuses"] = new JsonArray([.. row.Statuses.Select(status => JsonValue.Create(status))]),
        ["file"] = SourcePath.Of(row.Origin),
        ["line"] = row.Origin.Line,
    };

    static string Number(int status) => status.ToString(CultureInfo.InvariantCulture);
}
