using System.Collections.Immutable;

namespace MetaApi.Schemas.Rules;

/// <summary>
/// <c>anyOf</c> and <c>oneOf</c>. Where nothing passes and a single branch is meant for the type of the value, its own failures are told:
/// they help more than the news that there were alternatives.
/// </summary>
internal sealed class AlternativesRule : Rule
{
    readonly ImmutableArray<SchemaRule> branches;

    readonly bool exactlyOne;

    readonly Failure failure;

    AlternativesRule(ImmutableArray<SchemaRule> branches, bool exactlyOne, string code) =>
        (this.branches, this.exactlyOne, failure) = (branches, exactlyOne, new(code));

    public static AlternativesRule AnyOf(ImmutableArray<SchemaRule> branches) => new(branches, false, FailureCodes.AnyOf);

    public static AlternativesRule OneOf(ImmutableArray<SchemaRule> branches) => new(branches, true, FailureCodes.OneOf);

    public override IEnumerable<SchemaRule> InPlace => branches;

    public override JsonTypes Types => branches.Aggregate(JsonTypes.None, (all, branch) => all | branch.Types);

    public override bool Judge(object? value, Judgement judgement)
    {
        var passing = 0;
        foreach (var branch in branches)
        {
            passing += branch.Judge(value, judgement.Silent) ? 1 : 0;
            if (passing > (exactlyOne ? 1 : 0))
                break;
        }
        return passing switch
        {
            1 => true,
            0 when !judgement.IsSilent && OnlyBranchFor(value) is { } meant => meant.Judge(value, judgement),
            _ => judgement.Fail(failure),
        };
    }

    SchemaRule? OnlyBranchFor(object? value)
    {
        var type = PlainValue.TypeOf(value);
        SchemaRule? found = null;
        foreach (var branch in branches)
            if ((branch.Types & type) != 0)
            {
                if (found is not null)
                    return null;
                found = branch;
            }
        return found;
    }
}
