namespace MetaApi;

/// <summary>A header that a declared answer carries.</summary>
/// <param name="Name">Its name, in any case.</param>
/// <param name="Schema">What its value may be; its description tells what it is for.</param>
public sealed record ResponseHeader(string Name, Schema Schema)
{
    /// <summary>Whether every answer with the status carries it; false by default.</summary>
    public bool IsRequired { get; init; }
}
