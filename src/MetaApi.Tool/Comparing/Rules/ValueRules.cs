using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change about a value of any kind.</summary>
internal static class ValueRules
{
    public static readonly ChangeRule TypeNarrowed = ChangeRule.Narrowing("type-narrowed", "A value has fewer types.");

    public static readonly ChangeRule TypeWidened = ChangeRule.Widening("type-widened", "A value has more types.", Breaking);

    public static readonly ChangeRule TypeChanged = ChangeRule.Always("type-changed", "A value has another type.", Breaking) with
    {
        Remedy = "Give the new value a name of its own beside the old one.",
    };

    public static readonly ChangeRule NullRefused = ChangeRule.Narrowing("null-refused", "A value may no longer be null.");

    public static readonly ChangeRule NullAllowed = ChangeRule.Widening("null-allowed", "A value may be null.", Breaking);

    public static readonly ChangeRule EnumAdded = ChangeRule.Narrowing("enum-added", "Only listed values are left, where any could be.");

    public static readonly ChangeRule EnumRemoved = ChangeRule.Widening("enum-removed", "Any value can be, where only listed ones could.");

    public static readonly ChangeRule EnumValueAdded = ChangeRule.Widening("enum-value-added", "One more value is listed.");

    public static readonly ChangeRule EnumValueRemoved = ChangeRule.Narrowing("enum-value-removed", "A value is no longer listed.");

    public static readonly ChangeRule ConstChanged = ChangeRule.Always("const-changed", "The only possible value is another one.", Breaking) with
    {
        Remedy = "Go on using the old value.",
    };

    public static readonly ChangeRule FormatNarrowed = ChangeRule.Narrowing("format-narrowed", "A value must have a format, or one that holds less.");

    public static readonly ChangeRule FormatWidened = ChangeRule.Widening("format-widened", "A value has no format any longer, or one that holds more.");

    public static readonly ChangeRule FormatChanged = ChangeRule.Always("format-changed", "A value has another format.", Breaking) with
    {
        Remedy = "Give the new value a name of its own beside the old one.",
    };

    public static readonly ChangeRule ContentChanged = ChangeRule.Always("content-changed", "A text holds another kind of content, or in another encoding.", Breaking) with
    {
        Remedy = "Give the new value a name of its own beside the old one.",
    };

    public static readonly ChangeRule DefaultAdded = ChangeRule.Always("default-added", "It is said what holds for a value that is left out.", Safe);

    public static readonly ChangeRule DefaultChanged = new("default-changed", "Another value takes the place of one that is left out.", Risky, Safe)
    {
        Remedy = "Keep the default, or tell clients that leave the value out.",
    };

    public static readonly ChangeRule DefaultRemoved = new("default-removed", "It is no longer said what holds for a value that is left out.", Risky, Safe)
    {
        Remedy = "Say the default, or what happens without the value.",
    };

    public static readonly ChangeRule ReadOnlyAdded = new("read-only-added", "A value is only read now: what clients send has no effect.", Risky, Safe)
    {
        Remedy = "Go on taking the value, or refuse it, so that nobody relies on it.",
    };

    public static readonly ChangeRule ReadOnlyRemoved = ChangeRule.Always("read-only-removed", "A value can be sent, too.", Safe);

    public static readonly ChangeRule WriteOnlyAdded = new("write-only-added", "A value is only sent now, and never answered.", Safe, Breaking)
    {
        Remedy = "Go on giving the value.",
    };

    public static readonly ChangeRule WriteOnlyRemoved = ChangeRule.Always("write-only-removed", "A value is answered, too.", Safe);

    public static readonly ChangeRule XmlChanged = ChangeRule.Always("xml-changed", "A value is spelled in another way in XML.", Breaking) with
    {
        Remedy = "Keep the old names in XML.",
    };

    public static readonly ChangeRule KeywordChanged = ChangeRule.Always("keyword-changed", "A keyword that is not understood has changed.", Risky) with
    {
        Remedy = "Look at the keyword, and waive the change when it says nothing to clients.",
    };
}
