using System.Collections.Immutable;
using System.Reflection;
using MetaApi.Schemas;
using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>A member of an object: its name on the wire, what it may be, and when it takes part.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Schema">What its value may be.</param>
public sealed record Property(string Name, Schema Schema)
{
    /// <summary>Whether an object without it is refused; false by default.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a required text or list may be empty; null for the usual: a text may not, a list may.</summary>
    public bool? AllowsEmpty { get; init; }

    /// <summary>Whether clients may send it back although it never reaches an action; false by default.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The only stage it takes part in; null for both.</summary>
    public Stage? OnlyAt { get; init; }

    /// <summary>What must be provided for it to take part; null when it always does.</summary>
    public ScopeCondition? Scope { get; init; }

    /// <summary>The CLR property it is bound to; null in untyped objects.</summary>
    internal PropertyInfo? Member { get; init; }

    /// <summary>Computes the value in the place of one that is sent or held; null when nothing does.</summary>
    internal OwnerFunction? Computed { get; init; }

    /// <summary>Decides for each object whether it takes part; null when it always does.</summary>
    internal OwnerFunction? Condition { get; init; }

    /// <summary>Code that judges its value together with the object it belongs to.</summary>
    internal ImmutableArray<ObjectCheck> Judges { get; init; } = [];

    /// <summary>What keeps it from being a property; null when nothing does.</summary>
    internal Mistake? Mistake { get; init; }

    /// <summary>What it is when requests are read, where that differs.</summary>
    internal Property? ForParam { get; init; }

    /// <summary>What it is when responses are rendered, where that differs.</summary>
    internal Property? ForRender { get; init; }

    /// <summary>What is said of it for requests alone. It is said of the property in the end, so that words of before and after it hold too.</summary>
    internal Func<Property, Property>? SaidForParam { get; init; }

    /// <summary>What is said of it for responses alone; see <see cref="SaidForParam"/>.</summary>
    internal Func<Property, Property>? SaidForRender { get; init; }

    /// <summary>The CLR type that its value is read into.</summary>
    internal Type ClrType
    {
        get => field ?? Member?.PropertyType ?? ClrTypes.Natural(Schema);
        init;
    }

    /// <summary>Whether a null is left out of replies although it is a value: where rules speak of which members are there, null would count.</summary>
    internal bool LeavesNullOut { get; init; }

    internal Origin Origin { get; init; }

    /// <summary>The schema with what being required adds to it: a text that must be there must not be empty either.</summary>
    internal Schema Judged => !IsRequired ? Schema : Schema switch
    {
        StringSchema when AllowsEmpty is not true && !Schema.Constraints.Any(c => c is MinLength or AllowedTexts) => Schema.With(new NotEmpty("minLength")),
        ArraySchema when AllowsEmpty is false && !Schema.Constraints.Any(c => c is MinItems) => Schema.With(new NotEmpty("minItems")),
        _ => Schema,
    };

    internal Property At(Stage stage) => (stage is Stage.Param ? ForParam : ForRender) ?? this;

    /// <summary>The property when nothing more is said of it: what it is at each stage.</summary>
    internal Property Settled()
    {
        var common = this with { ForParam = null, ForRender = null, SaidForParam = null, SaidForRender = null };
        return this with { ForParam = SaidForParam?.Invoke(common) ?? ForParam, ForRender = SaidForRender?.Invoke(common) ?? ForRender };
    }
}
