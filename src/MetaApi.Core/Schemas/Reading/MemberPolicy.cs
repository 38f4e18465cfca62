using MetaApi.Schemas.Members;

namespace MetaApi.Schemas.Reading;

/// <summary>What holds of the members of an object beside what each may be.</summary>
internal sealed class MemberPolicy
{
    readonly MemberRules? rules;

    readonly int[] readOnly;

    MemberPolicy(IReadOnlyList<Property> properties, MemberRules? rules, bool rejectsUnknown)
    {
        (this.rules, RejectsUnknown) = (rules, rejectsUnknown);
        readOnly = [.. Enumerable.Range(0, properties.Count).Where(i => properties[i].IsReadOnly)];
    }

    public bool RejectsUnknown { get; }

    /// <param name="properties">The members that take part, in their order.</param>
    /// <param name="shape">The object they belong to.</param>
    /// <param name="view">The view it is seen with.</param>
    public static MemberPolicy Of(IReadOnlyList<Property> properties, ObjectShape shape, View view) =>
        new(properties, MemberRules.Of(properties, shape), view.Unknown is UnknownMembers.Reject);

    public void Apply(ReadContext context, ReadOnlySpan<Cell> cells)
    {
        if (rules is not null)
            Judge(rules, context, cells);
        foreach (var index in readOnly)
            cells[index].Clear();
    }

    static void Judge(MemberRules rules, ReadContext context, ReadOnlySpan<Cell> cells)
    {
        var isThere = new bool[cells.Length];
        for (var i = 0; i < cells.Length; i++)
            isThere[i] = cells[i].IsPresent;
        rules.Judge(isThere, context.Failures);
    }
}
