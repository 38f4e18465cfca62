namespace MetaApi;

/// <summary>The terms under which an API may be used. It is told by an identifier or by a URL, not by both.</summary>
/// <param name="Name">Its name for people, such as <c>MIT License</c>.</param>
public sealed record ApiLicense(string Name)
{
    /// <summary>Its SPDX expression, such as <c>MIT</c> or <c>Apache-2.0 OR MIT</c>; none by default. A document of OpenAPI 3.0 has a link in its place.</summary>
    public string? Identifier { get; init; }

    /// <summary>Where its text is: an <c>http</c> or <c>https</c> URL, or a relative one; none by default.</summary>
    public string? Url { get; init; }
}
