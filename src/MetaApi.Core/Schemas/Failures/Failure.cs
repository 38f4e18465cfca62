using System.Collections.Immutable;
using MetaApi.Schemas.Wording;

namespace MetaApi;

/// <summary>One thing wrong with a value: where it stands, what rule it breaks, and the figures of that rule. It never holds the value.</summary>
/// <param name="Code">The stable name of the broken rule; see <see cref="FailureCodes"/>.</param>
/// <param name="Parameters">The figures of the rule, for example <c>limit</c>; empty when the rule has none.</param>
public sealed record Failure(string Code, ImmutableArray<KeyValuePair<string, object>> Parameters)
{
    /// <summary>A failure of a rule without figures.</summary>
    /// <param name="code">The stable name of the broken rule.</param>
    public Failure(string code) : this(code, []) { }

    /// <summary>A failure of a rule with one figure.</summary>
    /// <param name="code">The stable name of the broken rule.</param>
    /// <param name="parameter">The figure's name.</param>
    /// <param name="value">The figure: a number, a text or a list of texts.</param>
    public Failure(string code, string parameter, object value) : this(code, [new(parameter, value)]) { }

    /// <summary>The input the value belongs to; the body by default.</summary>
    public InputPlace Place { get; init; } = InputPlace.Body;

    /// <summary>The messages of the one rule that was broken, by language; that of the empty one is for all others. Null where the API's messages are meant.</summary>
    internal ImmutableDictionary<string, MessageTemplate>? Texts { get; init; }

    /// <summary>A JSON Pointer (RFC 6901) to the value in wire names; empty for the whole input.</summary>
    public string Pointer { get; init; } = "";
}
