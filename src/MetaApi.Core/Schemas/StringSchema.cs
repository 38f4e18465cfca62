using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>A text.</summary>
public sealed record StringSchema : Schema
{
    internal StringSchema() { }

    internal override string TypeName => "string";

    /// <summary>Limits the length, counted in code points.</summary>
    /// <param name="min">The fewest code points allowed.</param>
    /// <param name="max">The most code points allowed; null for no upper limit.</param>
    public StringSchema Length(int min, int? max = null)
    {
        var atLeast = With(new MinLength(min));
        return (StringSchema)(max is { } most ? atLeast.With(new MaxLength(most)) : atLeast);
    }

    /// <summary>Requires a match of a regular expression, anywhere in the text unless it is anchored (ECMA-262, as JSON Schema has it).</summary>
    /// <param name="pattern">The regular expression; it must be one that can be matched without backtracking.</param>
    public StringSchema Pattern(string pattern) => (StringSchema)With(new Pattern(pattern));

    /// <summary>Requires a known format, for example <c>email</c>, <c>uuid</c> or <c>uri</c>.</summary>
    /// <param name="name">The name of the format, as JSON Schema has it.</param>
    public StringSchema Format(string name) => (StringSchema)With(new Format(name));

    /// <summary>Allows these texts only.</summary>
    /// <param name="values">The allowed texts, compared ordinally.</param>
    public StringSchema OneOf(params ReadOnlySpan<string> values) =>
        (StringSchema)With(new AllowedTexts(values.ToImmutableArray()));
}
