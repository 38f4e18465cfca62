using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>Says more about a property: when it takes part, and what its value may be.</summary>
public sealed class PropertyBuilder
{
    internal PropertyBuilder(Property property) => Property = property;

    internal Property Property { get; private set; }

    /// <summary>Refuses objects without it.</summary>
    public PropertyBuilder Required() => Set(Property with { IsRequired = true });

    /// <summary>Gives it another name on the wire.</summary>
    /// <param name="name">The name.</param>
    public PropertyBuilder Name(string name) => Set(Property with { Name = name });

    /// <summary>Lets it take part only when requests are read; it never leaves.</summary>
    public PropertyBuilder ParamOnly() => Set(Property with { OnlyAt = Stage.Param });

    /// <summary>Lets it take part only when responses are rendered; what clients send is dropped.</summary>
    public PropertyBuilder RenderOnly() => Set(Property with { OnlyAt = Stage.Render });

    /// <summary>Lets it take part only where one of these scopes is provided.</summary>
    /// <param name="scopes">The scopes.</param>
    public PropertyBuilder Scope(params ReadOnlySpan<Scope> scopes) => Set(Property with { Scopes = scopes.ToImmutableArray() });

    /// <summary>Says what the value means, in the document.</summary>
    /// <param name="text">A sentence; Markdown is allowed.</param>
    public PropertyBuilder Description(string text) => Set(Property.Schema.Description(text));

    /// <summary>Allows null beside the other values.</summary>
    public PropertyBuilder Nullable() => Set(Property.Schema.Nullable());

    /// <summary>Gives the value that takes the place of a missing one.</summary>
    /// <param name="value">The value; it must be one that the schema allows.</param>
    public PropertyBuilder Default(object? value) => Set(Property.Schema.Default(value));

    /// <summary>Gives a value for the document to show.</summary>
    /// <param name="value">The value; it must be one that the schema allows.</param>
    public PropertyBuilder Example(object? value) => Set(Property.Schema.Example(value));

    /// <summary>Limits the length of a text, counted in code points.</summary>
    /// <param name="min">The fewest code points allowed.</param>
    /// <param name="max">The most code points allowed; null for no upper limit.</param>
    public PropertyBuilder Length(int min, int? max = null)
    {
        Set(Property.Schema.With(new MinLength(min)));
        return max is { } most ? Set(Property.Schema.With(new MaxLength(most))) : this;
    }

    /// <summary>Limits the number of items of an array.</summary>
    /// <param name="min">The fewest items allowed.</param>
    /// <param name="max">The most items allowed; null for no upper limit.</param>
    public PropertyBuilder Count(int min, int? max = null)
    {
        Set(Property.Schema.With(new MinItems(min)));
        return max is { } most ? Set(Property.Schema.With(new MaxItems(most))) : this;
    }

    /// <summary>Limits a number to a range, both ends included.</summary>
    /// <param name="min">The least value allowed.</param>
    /// <param name="max">The greatest value allowed.</param>
    public PropertyBuilder Between(decimal min, decimal max) => AtLeast(min).AtMost(max);

    /// <summary>Limits a number from below.</summary>
    /// <param name="min">The least value allowed.</param>
    public PropertyBuilder AtLeast(decimal min) => Set(Property.Schema.With(new Minimum(min)));

    /// <summary>Limits a number from above.</summary>
    /// <param name="max">The greatest value allowed.</param>
    public PropertyBuilder AtMost(decimal max) => Set(Property.Schema.With(new Maximum(max)));

    /// <summary>Requires a match of a regular expression, anywhere in the text unless it is anchored (ECMA-262, as JSON Schema has it).</summary>
    /// <param name="pattern">The regular expression; it must be one that can be matched without backtracking.</param>
    public PropertyBuilder Pattern(string pattern) => Set(Property.Schema.With(new Pattern(pattern)));

    /// <summary>Requires a known format, for example <c>email</c>, <c>uuid</c> or <c>uri</c>.</summary>
    /// <param name="name">The name of the format, as JSON Schema has it.</param>
    public PropertyBuilder Format(string name) => Set(Property.Schema.With(new Format(name)));

    /// <summary>Allows these texts only.</summary>
    /// <param name="values">The allowed texts.</param>
    public PropertyBuilder OneOf(params ReadOnlySpan<string> values) =>
        Set(Property.Schema.With(new AllowedTexts(values.ToImmutableArray())));

    /// <summary>Allows these numbers only.</summary>
    /// <param name="values">The allowed numbers.</param>
    public PropertyBuilder OneOf(params ReadOnlySpan<decimal> values) =>
        Set(Property.Schema.With(new AllowedNumbers(values.ToImmutableArray())));

    PropertyBuilder Set(Schema schema) => Set(Property with { Schema = schema });

    PropertyBuilder Set(Property property)
    {
        Property = property;
        return this;
    }
}
