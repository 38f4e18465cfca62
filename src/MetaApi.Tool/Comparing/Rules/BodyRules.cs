using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change about bodies and their media types.</summary>
internal static class BodyRules
{
    public static readonly ChangeRule BodyAdded = ChangeRule.Always("body-added", "A body may be sent.", Safe);

    public static readonly ChangeRule RequiredBodyAdded = new("required-body-added", "A body must be sent, where there was none.", Breaking, Safe)
    {
        Remedy = "Let the body be left out.",
    };

    public static readonly ChangeRule BodyRemoved = ChangeRule.Always("body-removed", "There is no body any longer.", Breaking) with
    {
        Remedy = "Keep the body, announced as deprecated, until nobody sends or reads it.",
    };

    public static readonly ChangeRule BodyRequired = ChangeRule.Narrowing("body-required", "A body must be sent now.") with
    {
        Remedy = "Let the body be left out.",
    };

    public static readonly ChangeRule BodyOptional = ChangeRule.Widening("body-optional", "A body may be left out now.", Breaking);

    public static readonly ChangeRule MediaTypeAdded = ChangeRule.Always("media-type-added", "One more media type is spoken.", Safe);

    public static readonly ChangeRule MediaTypeRemoved = ChangeRule.Always("media-type-removed", "A media type is no longer spoken.", Breaking) with
    {
        Remedy = "Go on speaking it beside the new one.",
    };

    public static readonly ChangeRule EncodingChanged = ChangeRule.Always("encoding-changed", "A part of a form is encoded in another way.", Breaking) with
    {
        Remedy = "Take the old encoding beside the new one.",
    };
}
