using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change about the properties of objects and what is not declared.</summary>
internal static class PropertyRules
{
    public static readonly ChangeRule PropertyAdded = ChangeRule.Always("property-added", "An object has one more property, which may be left out.", Safe);

    public static readonly ChangeRule RequiredPropertyAdded = new("required-property-added", "An object has one more property, which is always there.", Breaking, Safe)
    {
        Remedy = "Let it be left out, and say by a default what holds then.",
    };

    public static readonly ChangeRule PropertyAddedToClosed = new("property-added-to-closed", "An object that promised to have no others has one more property.", Safe, Risky)
    {
        Remedy = "Tell clients that check answers strictly before.",
    };

    public static readonly ChangeRule PropertyRemoved = ChangeRule.Always("property-removed", "A property that could be left out is gone.", Risky) with
    {
        Remedy = "Keep it, announced as deprecated, until nobody sends or reads it.",
    };

    public static readonly ChangeRule RequiredPropertyRemoved = new("required-property-removed", "A property that was always there is gone.", Risky, Breaking)
    {
        Remedy = "Keep it, announced as deprecated, until nobody sends or reads it.",
    };

    public static readonly ChangeRule PropertyRefused = new("property-refused", "A property is gone from an object that refuses undeclared ones.", Breaking, Risky)
    {
        Remedy = "Go on taking it, without effect and announced as deprecated.",
    };

    public static readonly ChangeRule PropertyRequired = ChangeRule.Narrowing("property-required", "A property that could be left out is always there.") with
    {
        Remedy = "Let it be left out, and say by a default what holds then.",
    };

    public static readonly ChangeRule PropertyOptional = ChangeRule.Widening("property-optional", "A property that was always there may be left out.", Breaking);

    public static readonly ChangeRule DependencyAdded = ChangeRule.Narrowing("dependent-required-added", "A property must be there beside another one.");

    public static readonly ChangeRule DependencyRemoved = ChangeRule.Widening("dependent-required-removed", "A property need not be there beside another one any longer.", Breaking);

    public static readonly ChangeRule UndeclaredRefused = ChangeRule.Narrowing("undeclared-properties-refused", "There may be no undeclared properties any longer.");

    public static readonly ChangeRule UndeclaredAllowed = ChangeRule.Widening("undeclared-properties-allowed", "There may be undeclared properties.");

    public static readonly ChangeRule UndeclaredItemsRefused = ChangeRule.Narrowing("undeclared-items-refused", "There may be no items beyond the declared ones any longer.");

    public static readonly ChangeRule UndeclaredItemsAllowed = ChangeRule.Widening("undeclared-items-allowed", "There may be items beyond the declared ones.");

    public static readonly ChangeRule NamesNarrowed = ChangeRule.Narrowing("property-names-narrowed", "Properties whose name matches a pattern must fit, or may not be there any longer.");

    public static readonly ChangeRule NamesWidened = ChangeRule.Widening("property-names-widened", "Properties whose name matches a pattern need not fit, or may be there.");

    public static readonly ChangeRule NamesChanged = new("property-names-changed", "The names of properties must be others.", Breaking, Risky)
    {
        Remedy = "Go on taking and giving the old names.",
    };
}
