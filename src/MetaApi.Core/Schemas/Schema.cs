using System.Collections.Immutable;
using MetaApi.Schemas;
using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Failures;

namespace MetaApi;

/// <summary>
/// What a value may be: its kind, its rules and its description. A schema is a value itself: every method
/// returns a new one. The same schema reads requests, renders responses and describes itself.
/// </summary>
public abstract record Schema : ISchemaWords<Schema>
{
    private protected Schema() { }

    /// <summary>What the value means, for readers of the document; none by default.</summary>
    public string? Description { get; init; }

    /// <summary>Whether null is a value; false by default.</summary>
    public bool IsNullable { get; init; }

    /// <summary>What takes the place of a missing value; null when nothing does, or when it is made anew each time.</summary>
    public Literal? Default { get; init; }

    /// <summary>Values for the document to show; none by default.</summary>
    public ImmutableArray<Literal> Examples { get; init; } = [];

    /// <summary>Whether clients should stop using the value; false by default.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Whether the value must not be shown in logs, texts and examples; false by default.</summary>
    public bool IsSecret { get; init; }

    /// <summary>How far JSON may differ in kind; null for what is said around it.</summary>
    public Coercion? Coercion { get; init; }

    /// <summary>The name under which documents tell of it once; null where they tell of it wherever it stands.</summary>
    internal string? SharedName { get; init; }

    internal ImmutableArray<Constraint> Constraints { get; init; } = [];

    /// <summary>Code that changes or judges the value beside its rules.</summary>
    internal ImmutableArray<Step> Steps { get; init; } = [];

    internal FailureTexts Texts { get; init; } = FailureTexts.None;

    internal Func<ValueContext, object?>? DefaultMaker { get; init; }

    /// <summary>Whether null is a value, said so or not.</summary>
    internal bool TakesNull => IsNullable || this is AnySchema or RuleSchema || (this is UnionSchema union && union.Alternatives.Any(a => a.TakesNull));

    internal bool HasDefault => Default is not null || DefaultMaker is not null;

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

    /// <summary>A UUID, <c>0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f</c> (RFC 9562).</summary>
    public static GuidSchema Guid { get; } = new();

    /// <summary>A time of day without an offset, <c>10:20:30</c> or <c>10:20:30.5</c>.</summary>
    public static TimeSchema Time { get; } = new();

    /// <summary>A length of time, <c>PT1H30M</c> or <c>-P1DT2.5S</c> (ISO 8601 in days, hours, minutes and seconds).</summary>
    public static DurationSchema Duration { get; } = new();

    /// <summary>An absolute URI (RFC 3986).</summary>
    public static UriSchema Uri { get; } = new();

    /// <summary>Bytes as base64 (RFC 4648).</summary>
    public static BytesSchema Bytes { get; } = new();

    /// <summary>Any JSON value, passed through as it is.</summary>
    public static AnySchema Any { get; } = new();

    /// <summary>One of the names of a CLR enum, as they are spelled there or in <see cref="System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute"/>.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <exception cref="ArgumentException">Two of its names are the same on the wire.</exception>
    public static EnumSchema Enum<TEnum>() where TEnum : struct, Enum => new(typeof(TEnum));

    /// <summary>An object whose member names are data, as in a dictionary.</summary>
    /// <param name="values">What each value may be.</param>
    /// <param name="keys">What each name may be; any text by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static MapSchema MapOf(Schema values, StringSchema? keys = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(values, keys);
    }

    /// <summary>A value that fits exactly one of several schemas. Entities with a constant member in common are told apart by it.</summary>
    /// <param name="alternatives">The schemas.</param>
    public static UnionSchema OneOf(params ReadOnlySpan<Schema> alternatives) => new(UnionKind.OneOf, alternatives.ToImmutableArray());

    /// <summary>An object with the members of several. No two of them may have a member of the same name.</summary>
    /// <param name="parts">Entities and unnamed objects.</param>
    public static AllOfSchema AllOf(params ReadOnlySpan<Schema> parts) => new(parts.ToImmutableArray());

    /// <summary>A value that fits at least one of several schemas; the first that it fits reads or renders it.</summary>
    /// <param name="alternatives">The schemas.</param>
    public static UnionSchema AnyOf(params ReadOnlySpan<Schema> alternatives) => new(UnionKind.AnyOf, alternatives.ToImmutableArray());

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
