using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>A value of one of several schemas. Without a CLR type it is what the schema it fits makes of it.</summary>
public sealed record UnionSchema : Schema, ISchemaWords<UnionSchema>
{
    internal UnionSchema(UnionKind kind, ImmutableArray<Schema> alternatives)
    {
        foreach (var alternative in alternatives)
            ArgumentNullException.ThrowIfNull(alternative, nameof(alternatives));
        (Kind, Alternatives) = (kind, alternatives);
    }

    /// <summary>How many alternatives a value must fit.</summary>
    public UnionKind Kind { get; }

    /// <summary>The schemas, in order of declaration.</summary>
    public ImmutableArray<Schema> Alternatives { get; init; }

    /// <summary>The member whose constant tells the alternatives apart; null when each is tried.</summary>
    public string? DiscriminatorName { get; init; }

    /// <summary>Chooses the alternative by the value, in code; null when nothing does.</summary>
    internal Func<object?, ValueContext, Schema?>? Chooser { get; init; }

    internal override string TypeName => "union";

    /// <summary>
    /// Tells the alternatives apart by a member that is a constant in each, declared with <c>Const(…)</c>. An error then is that
    /// of the alternative meant.
    /// </summary>
    /// <param name="member">The member's name on the wire.</param>
    /// <exception cref="ArgumentException"><paramref name="member"/> is null or empty.</exception>
    public UnionSchema Discriminator(string member)
    {
        ArgumentException.ThrowIfNullOrEmpty(member);
        return this with { DiscriminatorName = member };
    }

    /// <summary>
    /// Chooses the alternative in code. It is given what was read as plain dictionaries, lists and scalars, or the object to render,
    /// and never null; it returns one of the alternatives, or null for a value that fits none.
    /// </summary>
    /// <param name="choose">Returns one of the alternatives.</param>
    /// <exception cref="ArgumentNullException"><paramref name="choose"/> is null.</exception>
    public UnionSchema Choose(Func<object, ValueContext, Schema?> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        return this with { Chooser = (value, context) => value is null ? null : choose(value, context) };
    }
}
