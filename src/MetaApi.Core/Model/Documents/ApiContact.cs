namespace MetaApi;

/// <summary>Whom to ask about an API.</summary>
public sealed record ApiContact
{
    /// <summary>The name of the person or team; none by default.</summary>
    public string? Name { get; init; }

    /// <summary>Where they are found: an <c>http</c> or <c>https</c> URL, or a relative one; none by default.</summary>
    public string? Url { get; init; }

    /// <summary>Their e-mail address; none by default.</summary>
    public string? Email { get; init; }
}
