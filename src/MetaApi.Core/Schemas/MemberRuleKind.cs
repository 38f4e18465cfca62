namespace MetaApi.Schemas;

internal enum MemberRuleKind
{
    /// <summary>At most one of the members.</summary>
    Exclusive,

    /// <summary>One of the members, and no other.</summary>
    ExactlyOne,

    /// <summary>One of the members, or more.</summary>
    AtLeastOne,

    /// <summary>With the first member, all the others.</summary>
    Dependent,
}
