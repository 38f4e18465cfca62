namespace MetaApi.Calls.Telemetry;

/// <summary>The names of tags: those of OpenTelemetry's semantic conventions where there are some.</summary>
internal static class TagNames
{
    public const string Method = "http.request.method";

    public const string Route = "http.route";

    public const string Status = "http.response.status_code";

    public const string ErrorType = "error.type";

    public const string Api = "metaapi.api";

    public const string Place = "metaapi.input.place";

    public const string Code = "metaapi.failure.code";

    public const string Pointer = "metaapi.schema.pointer";

    public const string Reason = "metaapi.drop.reason";
}
