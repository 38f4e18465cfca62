namespace MetaApi;

/// <summary>The value of one input in an example.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Place">Where it is sent.</param>
/// <param name="Value">The value; the bytes of a file of a form.</param>
public sealed record ExampleInput(string Name, InputPlace Place, Literal Value)
{
    /// <summary>The media type of a file; null for an input that is no file.</summary>
    public string? MediaType { get; init; }

    /// <summary>Whether its place is that of the declared input of its name.</summary>
    internal bool IsFloating { get; init; }

    /// <summary>What makes two of them the same; header names are compared without case (RFC 9110).</summary>
    internal (InputPlace, string) Key => new Input(Name, Place, Schema.Any).Key;
}
