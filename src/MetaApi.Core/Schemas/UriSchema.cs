namespace MetaApi;

/// <summary>
/// An absolute URI (RFC 3986) that a <see cref="System.Uri"/> can hold: <c>http:</c> without a host is none. Without a CLR
/// type it is a <see cref="System.Uri"/> with the text as it was sent.
/// </summary>
public sealed record UriSchema : Schema, ISchemaWords<UriSchema>
{
    internal UriSchema() { }

    internal override string TypeName => "string";
}
