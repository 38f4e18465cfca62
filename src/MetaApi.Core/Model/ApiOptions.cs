namespace MetaApi;

/// <summary>What holds for a whole API: who it is, and what it allows.</summary>
public sealed record ApiOptions
{
    /// <summary>The title of the document; the API's name by default.</summary>
    public string? Title { get; init; }

    /// <summary>The version of the API in its document; <c>1.0.0</c> by default.</summary>
    public string Version { get; init; } = "1.0.0";

    /// <summary>What the API is for, in Markdown; none by default.</summary>
    public string? Description { get; init; }

    /// <summary>How far JSON values may differ in kind from their declaration; lenient by default.</summary>
    public Coercion Coercion { get; init; } = Coercion.Lenient;

    /// <summary>What happens to members of a body that are not declared; dropped by default.</summary>
    public UnknownMembers Undeclared { get; init; } = UnknownMembers.Drop;

    /// <summary>
    /// Whether replies are judged by the rules of their schemas too: limits, patterns, formats and code. False by default; kinds of values and
    /// required members are always judged. A reply that breaks its declaration is a fault of the server.
    /// </summary>
    public bool ReplyRules { get; init; }

    /// <summary>The status that answers inputs that break their declaration: 400 by default, or 422.</summary>
    public int InvalidStatus { get; init; } = 400;

    /// <summary>What problems say, in which languages; English and Simplified Chinese by default.</summary>
    public Messages Messages { get; init; } = Messages.Default;

    /// <summary>What a request may cost.</summary>
    public ApiLimits Limits { get; init; } = new();
}
