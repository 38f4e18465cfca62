using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>The rules for texts. Each replaces an earlier one of its kind.</summary>
public static class TextWords
{
    /// <summary>Limits the length, counted in code points.</summary>
    /// <param name="schema">The text.</param>
    /// <param name="min">The fewest code points allowed.</param>
    /// <param name="max">The most code points allowed; null for no upper limit.</param>
    public static TSelf Length<TSelf>(this TSelf schema, int min, int? max = null) where TSelf : ITextWords<TSelf> =>
        schema.Change(s => max is { } most ? s.With(new MinLength(min)).With(new MaxLength(most)) : s.With(new MinLength(min)));

    /// <summary>Requires a character that is no white space (ECMA-262 <c>\S</c>).</summary>
    /// <param name="schema">The text.</param>
    public static TSelf NotBlank<TSelf>(this TSelf schema) where TSelf : ITextWords<TSelf> => schema.Change(s => s.With(new NotBlank()));

    /// <summary>Requires a match of a regular expression, anywhere in the text unless it is anchored (ECMA-262, as JSON Schema has it).</summary>
    /// <param name="schema">The text.</param>
    /// <param name="pattern">The regular expression; it must be one that can be matched without backtracking.</param>
    public static TSelf Pattern<TSelf>(this TSelf schema, string pattern) where TSelf : ITextWords<TSelf> =>
        schema.Ruled(new Pattern(pattern ?? throw new ArgumentNullException(nameof(pattern))));

    /// <summary>Requires a known format, for example <c>email</c>, <c>uuid</c> or <c>uri</c>.</summary>
    /// <param name="schema">The text.</param>
    /// <param name="name">The name of the format, as JSON Schema has it.</param>
    public static TSelf Format<TSelf>(this TSelf schema, string name) where TSelf : ITextWords<TSelf> =>
        schema.Ruled(new Format(name ?? throw new ArgumentNullException(nameof(name))));

    /// <summary>Allows these texts only, compared ordinally.</summary>
    /// <param name="schema">The text.</param>
    /// <param name="values">The allowed texts.</param>
    public static TSelf OneOf<TSelf>(this TSelf schema, params ReadOnlySpan<string> values) where TSelf : ITextWords<TSelf> =>
        schema.Ruled(new AllowedTexts(values.ToImmutableArray()));

    /// <summary>Allows one text only, compared ordinally.</summary>
    /// <param name="schema">The text.</param>
    /// <param name="value">The text.</param>
    public static TSelf Const<TSelf>(this TSelf schema, string value) where TSelf : ITextWords<TSelf>
    {
        ArgumentNullException.ThrowIfNull(value);
        return schema.Ruled(new AllowedTexts([value]) { IsConst = true });
    }

    static TSelf Ruled<TSelf>(this TSelf schema, Constraint rule) where TSelf : ITextWords<TSelf> => schema.Change(s => s.With(rule));
}
