namespace MetaApi;

/// <summary>One declared input of a route: a parameter, a property of the body, or a field or file of a form.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Place">Where it is read from.</param>
/// <param name="Schema">What it may be.</param>
public sealed record Input(string Name, InputPlace Place, Schema Schema)
{
    /// <summary>Whether a request without it is refused; always true for path parameters.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How a list is spelled in the query; without meaning elsewhere.</summary>
    public QueryStyle QueryStyle { get; init; }

    /// <summary>What is said of a file, or of several, of a form, or of one that is the whole body; null for an input that is a value.</summary>
    public FileRules? File { get; init; }

    /// <summary>What makes two declarations the same input; header names are compared without case (RFC 9110).</summary>
    internal (InputPlace Place, string Name) Key => (Place, Place is InputPlace.Header ? Name.ToUpperInvariant() : Name);

    /// <summary>Where it was declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>The CLR type of a typed key; null when it was declared without one.</summary>
    internal Type? ClrType { get; init; }

    /// <summary>The input as a property of what holds it. A capture is always there, and empty where the path has nothing for it.</summary>
    internal Property AsProperty()
    {
        var property = new Property(Name, Schema) { IsRequired = IsRequired, AllowsEmpty = Place is InputPlace.Path ? true : null, Origin = Origin };
        return ClrType is null ? property : property with { ClrType = ClrType };
    }
}
