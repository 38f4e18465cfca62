using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change about responses, their headers and links.</summary>
internal static class ResponseRules
{
    public static readonly ChangeRule SuccessAdded = ChangeRule.Widening("success-status-added", "There is one more status of success or redirection.") with
    {
        Remedy = "Answer with it only where clients ask for what is new.",
    };

    public static readonly ChangeRule SuccessRemoved = ChangeRule.Always("success-status-removed", "A status of success or redirection is gone, and what clients wait for does not come.", Breaking) with
    {
        Remedy = "Go on answering with the old status.",
    };

    public static readonly ChangeRule ErrorAdded = ChangeRule.Always("error-status-added", "There is one more error, which clients treat as any of its class (RFC 9110, 15).", Safe);

    public static readonly ChangeRule ErrorRemoved = ChangeRule.Always("error-status-removed", "An error is no longer answered.", Safe);

    public static readonly ChangeRule HeaderAdded = ChangeRule.Always("header-added", "A response has one more header.", Safe);

    public static readonly ChangeRule HeaderRemoved = new("header-removed", "A header that could be there is gone.", Safe, Risky)
    {
        Remedy = "Go on sending it.",
    };

    public static readonly ChangeRule RequiredHeaderRemoved = new("required-header-removed", "A header that was always there is gone.", Safe, Breaking)
    {
        Remedy = "Go on sending it.",
    };

    public static readonly ChangeRule HeaderRequired = ChangeRule.Narrowing("header-required", "A header is always there now.");

    public static readonly ChangeRule HeaderOptional = ChangeRule.Widening("header-optional", "A header is not always there any longer.", Breaking);

    public static readonly ChangeRule LinkAdded = ChangeRule.Always("link-added", "A response has one more link to another operation.", Safe);

    public static readonly ChangeRule LinkRemoved = ChangeRule.Always("link-removed", "A link to another operation is gone.", Risky) with
    {
        Remedy = "Keep the link, for clients that follow it.",
    };

    public static readonly ChangeRule LinkChanged = ChangeRule.Always("link-changed", "A link leads to another operation, or with other values.", Risky) with
    {
        Remedy = "Keep the link, and give the new one a name of its own.",
    };
}
