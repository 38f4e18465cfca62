using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change about the limits of numbers, texts, arrays and objects.</summary>
internal static class LimitRules
{
    public static readonly ChangeRule MinimumNarrowed = ChangeRule.Narrowing("minimum-narrowed", "The smallest number is larger (minimum, exclusiveMinimum).");

    public static readonly ChangeRule MinimumWidened = ChangeRule.Widening("minimum-widened", "The smallest number is smaller, or there is none.");

    public static readonly ChangeRule MaximumNarrowed = ChangeRule.Narrowing("maximum-narrowed", "The largest number is smaller (maximum, exclusiveMaximum).");

    public static readonly ChangeRule MaximumWidened = ChangeRule.Widening("maximum-widened", "The largest number is larger, or there is none.");

    public static readonly ChangeRule MultipleOfNarrowed = ChangeRule.Narrowing("multiple-of-narrowed", "A number must be a multiple, or one of a larger step.");

    public static readonly ChangeRule MultipleOfWidened = ChangeRule.Widening("multiple-of-widened", "A number need not be a multiple, or only of a smaller step.");

    public static readonly ChangeRule MultipleOfChanged = new("multiple-of-changed", "A number must be a multiple of something else.", Breaking, Risky)
    {
        Remedy = "Go on taking and giving the old multiples.",
    };

    public static readonly ChangeRule MinLengthNarrowed = ChangeRule.Narrowing("min-length-narrowed", "A text must be longer.");

    public static readonly ChangeRule MinLengthWidened = ChangeRule.Widening("min-length-widened", "A text may be shorter.");

    public static readonly ChangeRule MaxLengthNarrowed = ChangeRule.Narrowing("max-length-narrowed", "A text must be shorter.");

    public static readonly ChangeRule MaxLengthWidened = ChangeRule.Widening("max-length-widened", "A text may be longer.");

    public static readonly ChangeRule PatternAdded = ChangeRule.Narrowing("pattern-added", "A text must match a pattern.");

    public static readonly ChangeRule PatternRemoved = ChangeRule.Widening("pattern-removed", "A text need not match a pattern any longer.");

    public static readonly ChangeRule PatternChanged = new("pattern-changed", "A text must match another pattern.", Breaking, Risky)
    {
        Remedy = "Go on taking and giving what matched the old pattern; waive the change when the new one only allows more.",
    };

    public static readonly ChangeRule MinItemsNarrowed = ChangeRule.Narrowing("min-items-narrowed", "An array must have more items.");

    public static readonly ChangeRule MinItemsWidened = ChangeRule.Widening("min-items-widened", "An array may have fewer items.");

    public static readonly ChangeRule MaxItemsNarrowed = ChangeRule.Narrowing("max-items-narrowed", "An array must have fewer items.");

    public static readonly ChangeRule MaxItemsWidened = ChangeRule.Widening("max-items-widened", "An array may have more items.");

    public static readonly ChangeRule UniqueItemsAdded = ChangeRule.Narrowing("unique-items-added", "The items of an array must differ.");

    public static readonly ChangeRule UniqueItemsRemoved = ChangeRule.Widening("unique-items-removed", "The items of an array may be equal.");

    public static readonly ChangeRule ContainsAdded = ChangeRule.Narrowing("contains-added", "An array must contain a certain item.");

    public static readonly ChangeRule ContainsRemoved = ChangeRule.Widening("contains-removed", "An array need not contain a certain item any longer.");

    public static readonly ChangeRule ContainsChanged = new("contains-changed", "An array must contain another item.", Breaking, Risky)
    {
        Remedy = "Go on taking and giving the old arrays.",
    };

    public static readonly ChangeRule MinContainsNarrowed = ChangeRule.Narrowing("min-contains-narrowed", "An array must contain more of a certain item.");

    public static readonly ChangeRule MinContainsWidened = ChangeRule.Widening("min-contains-widened", "An array may contain fewer of a certain item.");

    public static readonly ChangeRule MaxContainsNarrowed = ChangeRule.Narrowing("max-contains-narrowed", "An array must contain fewer of a certain item.");

    public static readonly ChangeRule MaxContainsWidened = ChangeRule.Widening("max-contains-widened", "An array may contain more of a certain item.");

    public static readonly ChangeRule MinPropertiesNarrowed = ChangeRule.Narrowing("min-properties-narrowed", "An object must have more properties.");

    public static readonly ChangeRule MinPropertiesWidened = ChangeRule.Widening("min-properties-widened", "An object may have fewer properties.");

    public static readonly ChangeRule MaxPropertiesNarrowed = ChangeRule.Narrowing("max-properties-narrowed", "An object must have fewer properties.");

    public static readonly ChangeRule MaxPropertiesWidened = ChangeRule.Widening("max-properties-widened", "An object may have more properties.");
}
