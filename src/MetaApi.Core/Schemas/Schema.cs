using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>
/// What a value may be: its kind, its rules and its description. A schema is a value itself: every method
/// returns a new one. The same schema reads requests, renders responses and describes itself.
/// </summary>
public abstract record Schema
{
    private protected Schema() { }

    /// <summary>What the value means, for readers of the document; none by default.</summary>
    public string? Description { get; init; }

    /// <summary>Whether null is a value; false by default.</summary>
    public bool IsNullable { get; init; }

    /// <summary>What takes the place of a missing value; null when nothing does.</summary>
    public Literal? Default { get; init; }

    /// <summary>A value for the document to show; null when there is none.</summary>
    public Literal? Example { get; init; }

    internal ImmutableArray<Constraint> Constraints { get; init; } = [];

    /// <summary>The kind of value in one word, as JSON Schema's <c>type</c> has it.</summary>
    internal abstract string TypeName { get; }

    /// <summary>A text.</summary>
    public static StringSchema String { get; } = new();

    /// <summary>A whole number of 64 bits.</summary>
    public static IntegerSchema Integer { get; } = new();

    /// <summary>A decimal number.</summary>
    public static NumberSchema Number { get; } = new();

    /// <summary>True or false.</summary>
    public static BooleanSchema Boolean { get; } = new();

    /// <summary>A day of the calendar, <c>2024-02-29</c> (RFC 3339 full-date).</summary>
    public static DateSchema Date { get; } = new();

    /// <summary>A moment with its offset, <c>2024-02-29T10:20:30Z</c> (RFC 3339 date-time).</summary>
    public static DateTimeSchema DateTime { get; } = new();

    /// <summary>Any JSON value, passed through as it is.</summary>
    public static AnySchema Any { get; } = new();

    /// <summary>One of the names of a CLR enum, as they are spelled there.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    public static EnumSchema Enum<TEnum>() where TEnum : struct, Enum => new(typeof(TEnum));

    /// <summary>A list of values.</summary>
    /// <param name="items">What each item may be.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ArraySchema ArrayOf(Schema items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(items);
    }

    internal Schema With(Constraint constraint) =>
        this with { Constraints = [.. Constraints.Where(c => c.Keyword != constraint.Keyword), constraint] };
}
