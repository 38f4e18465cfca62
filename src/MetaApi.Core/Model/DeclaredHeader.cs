namespace MetaApi.Model;

/// <summary>A header that answers carry.</summary>
/// <param name="Status">The status of those that do; null for every one.</param>
/// <param name="Header">The header.</param>
/// <param name="Origin">Where it was declared.</param>
internal sealed record DeclaredHeader(int? Status, ResponseHeader Header, Origin Origin)
{
    /// <summary>What makes two of them the same; names are compared without case (RFC 9110).</summary>
    public (int?, string) Key => (Status, Header.Name.ToUpperInvariant());

    /// <summary>Its name for people, <c>201 Location</c>.</summary>
    public string Name => Status is { } status ? $"{status} {Header.Name}" : Header.Name;

    public bool IsOn(int status) => (Status ?? status) == status;
}
