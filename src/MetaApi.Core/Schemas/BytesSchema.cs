namespace MetaApi;

/// <summary>Bytes as base64 with padding (RFC 4648 section 4). They are an array of <see cref="byte"/>.</summary>
public sealed record BytesSchema : Schema, ISchemaWords<BytesSchema>
{
    internal BytesSchema() { }

    internal override string TypeName => "string";
}
