using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>A rule about which members of an object are there together. Null counts as there, as JSON Schema's <c>required</c> has it.</summary>
internal sealed record MemberRule(MemberRuleKind Kind, ImmutableArray<string> Names)
{
    /// <summary>The rule among the members that take part; null where it says nothing about them.</summary>
    public MemberRule? Among(IReadOnlyCollection<string> visible)
    {
        var kept = Names.Where(visible.Contains).ToImmutableArray();
        return Kind switch
        {
            MemberRuleKind.Dependent when !visible.Contains(Names[0]) || kept.Length < 2 => null,
            MemberRuleKind.Exclusive when kept.Length < 2 => null,
            _ => kept.IsEmpty ? null : this with { Names = kept },
        };
    }

    public Failure Failure => Kind switch
    {
        MemberRuleKind.Exclusive => new(FailureCodes.Exclusive, "members", Names),
        MemberRuleKind.ExactlyOne => new(FailureCodes.ExactlyOne, "members", Names),
        MemberRuleKind.AtLeastOne => new(FailureCodes.AtLeastOne, "members", Names),
        _ => new(FailureCodes.Dependent, "with", Names[0]),
    };

    /// <param name="present">Which of the names are there, in their order.</param>
    public bool Accepts(ReadOnlySpan<bool> present)
    {
        var count = present.Count(true);
        return Kind switch
        {
            MemberRuleKind.Exclusive => count <= 1,
            MemberRuleKind.ExactlyOne => count == 1,
            MemberRuleKind.AtLeastOne => count >= 1,
            _ => !present[0] || count == present.Length,
        };
    }
}
