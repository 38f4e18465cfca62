using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change about alternatives and conditions.</summary>
internal static class UnionRules
{
    public static readonly ChangeRule BranchAdded = ChangeRule.Widening("union-branch-added", "A value may be of one more kind (oneOf, anyOf).");

    public static readonly ChangeRule BranchRemoved = ChangeRule.Narrowing("union-branch-removed", "A value may not be of a kind any longer.");

    public static readonly ChangeRule UnionAdded = ChangeRule.Narrowing("union-added", "A value must be of one of several kinds, where it could be any.");

    public static readonly ChangeRule UnionRemoved = ChangeRule.Widening("union-removed", "A value may be any, where it had to be of one of several kinds.");

    public static readonly ChangeRule ExactlyOne = ChangeRule.Narrowing("union-exclusive", "A value must be of exactly one kind, where it could be of several (anyOf, oneOf).");

    public static readonly ChangeRule AtLeastOne = ChangeRule.Widening("union-inclusive", "A value may be of several kinds, where it had to be of exactly one.");

    public static readonly ChangeRule DiscriminatorAdded = new("discriminator-added", "A property tells the kind of a value.", Breaking, Safe)
    {
        Remedy = "Go on taking values without the property.",
    };

    public static readonly ChangeRule DiscriminatorRemoved = new("discriminator-removed", "No property tells the kind of a value any longer.", Safe, Breaking)
    {
        Remedy = "Keep the property, which generated clients read.",
    };

    public static readonly ChangeRule DiscriminatorChanged = ChangeRule.Always("discriminator-changed", "Another property tells the kind of a value.", Breaking) with
    {
        Remedy = "Keep the property, which generated clients read and write.",
    };

    public static readonly ChangeRule DiscriminatorValueAdded = ChangeRule.Widening("discriminator-value-added", "One more value tells a kind.");

    public static readonly ChangeRule DiscriminatorValueRemoved = ChangeRule.Narrowing("discriminator-value-removed", "A value no longer tells a kind.") with
    {
        Remedy = "Keep the old value; when a component was renamed, map the old name in the discriminator.",
    };

    public static readonly ChangeRule DiscriminatorValueChanged = ChangeRule.Always("discriminator-value-changed", "A value tells another kind.", Breaking) with
    {
        Remedy = "Give the other kind a value of its own.",
    };

    public static readonly ChangeRule ConditionAdded = ChangeRule.Narrowing("condition-added", "A value must meet one more condition (not, if, then, else, dependentSchemas).");

    public static readonly ChangeRule ConditionRemoved = ChangeRule.Widening("condition-removed", "A value need not meet a condition any longer.");

    public static readonly ChangeRule ConditionChanged = new("condition-changed", "A value must meet another condition.", Breaking, Risky)
    {
        Remedy = "Go on taking and giving what met the old condition; waive the change when the new one only allows more.",
    };
}
