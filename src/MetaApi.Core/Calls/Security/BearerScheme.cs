namespace MetaApi.Calls.Security;

/// <summary>Bearer tokens of whatever kind (RFC 6750).</summary>
internal sealed record BearerScheme : SecurityScheme
{
    public BearerScheme(string name, string? format, string authenticationScheme, Origin origin) : base(name, authenticationScheme, origin) =>
        Format = format;

    public string? Format { get; }
}
