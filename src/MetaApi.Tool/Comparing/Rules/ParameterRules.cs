using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change about parameters.</summary>
internal static class ParameterRules
{
    public static readonly ChangeRule ParameterAdded = ChangeRule.Always("parameter-added", "There is one more parameter, which may be left out.", Safe);

    public static readonly ChangeRule RequiredParameterAdded = new("required-parameter-added", "There is one more parameter, and it must be sent.", Breaking, Safe)
    {
        Remedy = "Let it be left out, and say by a default what holds then.",
    };

    public static readonly ChangeRule ParameterRemoved = new("parameter-removed", "A parameter is gone: what clients send in it has no effect.", Risky, Breaking)
    {
        Remedy = "Keep it, announced as deprecated, or refuse requests that still have it.",
    };

    public static readonly ChangeRule ParameterMoved = ChangeRule.Always("parameter-moved", "A parameter is sent in another place.", Breaking) with
    {
        Remedy = "Take it from both places for a while.",
    };

    public static readonly ChangeRule ParameterRequired = ChangeRule.Narrowing("parameter-required", "A parameter must be sent now.") with
    {
        Remedy = "Let it be left out, and say by a default what holds then.",
    };

    public static readonly ChangeRule ParameterOptional = ChangeRule.Widening("parameter-optional", "A parameter may be left out now.", Breaking);

    public static readonly ChangeRule StyleChanged = ChangeRule.Always("parameter-style-changed", "A parameter is spelled in another style.", Breaking) with
    {
        Remedy = "Take both spellings, or give the new one a parameter of its own.",
    };

    public static readonly ChangeRule ExplodeChanged = ChangeRule.Always("parameter-explode-changed", "The items of a parameter are sent together instead of one by one, or the other way round.", Breaking) with
    {
        Remedy = "Take both spellings, or give the new one a parameter of its own.",
    };

    public static readonly ChangeRule ReservedRefused = ChangeRule.Narrowing("parameter-reserved-refused", "Reserved characters must be percent-encoded in a parameter now.");

    public static readonly ChangeRule ReservedAllowed = ChangeRule.Widening("parameter-reserved-allowed", "Reserved characters may stand in a parameter as they are.");

    public static readonly ChangeRule EmptyRefused = ChangeRule.Narrowing("parameter-empty-refused", "A parameter may no longer be sent empty.");

    public static readonly ChangeRule EmptyAllowed = ChangeRule.Widening("parameter-empty-allowed", "A parameter may be sent empty.");

    public static readonly ChangeRule ContentChanged = ChangeRule.Always("parameter-content-changed", "A parameter is a text of a media type now, or is no longer one.", Breaking) with
    {
        Remedy = "Give the new spelling a parameter of its own.",
    };
}
