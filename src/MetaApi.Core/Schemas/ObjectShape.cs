using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>What an object is made of.</summary>
internal sealed record ObjectShape(ImmutableArray<Property> Properties)
{
    public static readonly ObjectShape Empty = new([]);

    /// <summary>Which members may and must be there together.</summary>
    public ImmutableArray<MemberRule> Rules { get; init; } = [];

    /// <summary>Code that judges or changes the object as a whole.</summary>
    public ImmutableArray<Step> Steps { get; init; } = [];

    /// <summary>What the object is, for readers of the document.</summary>
    public string? Description { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>What happens to members beyond these; null for what is said around it.</summary>
    public UnknownMembers? Unknown { get; init; }

    /// <summary>How far JSON may differ in kind inside; null for what is said around it.</summary>
    public Coercion? Coercion { get; init; }

    /// <summary>The members as they are rendered: an optional one that a rule speaks of is not there when it is null.</summary>
    public ImmutableArray<Property> Rendered(ImmutableArray<Property> visible) => Rules.IsEmpty
        ? visible
        : [.. visible.Select(p => p with { LeavesNullOut = !p.IsRequired && Rules.Any(r => r.Names.Contains(p.Name)) })];

    /// <summary>This shape with the members and rules of another.</summary>
    public ObjectShape With(ObjectShape other) => this with
    {
        Properties = [.. Properties, .. other.Properties],
        Rules = [.. Rules, .. other.Rules],
        Steps = [.. Steps, .. other.Steps],
        Unknown = Unknown ?? other.Unknown,
        Coercion = Coercion ?? other.Coercion,
    };

    public IEnumerable<MemberRule> RulesAmong(IEnumerable<Property> visible)
    {
        var names = visible.Select(p => p.Name).ToHashSet();
        return Rules.Select(r => r.Among(names)).OfType<MemberRule>();
    }
}
