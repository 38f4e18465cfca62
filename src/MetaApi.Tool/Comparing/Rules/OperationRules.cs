using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change about paths, operations, callbacks and webhooks.</summary>
internal static class OperationRules
{
    public static readonly ChangeRule OperationAdded = ChangeRule.Always("operation-added", "There is one more operation.", Safe);

    public static readonly ChangeRule OperationRemoved = ChangeRule.Always("operation-removed", "An operation is gone.", Breaking) with
    {
        Remedy = "Keep it, announced as deprecated and with the day on which it ends, until nobody calls it.",
    };

    public static readonly ChangeRule OperationIdChanged = ChangeRule.Always("operation-id-changed", "The name of an operation has changed, and with it that of the method in generated clients.", Risky) with
    {
        Remedy = "Keep the old operationId.",
    };

    public static readonly ChangeRule PathParameterRenamed = ChangeRule.Always("path-parameter-renamed", "A path parameter has another name: the same over HTTP, another argument in generated clients.", Risky) with
    {
        Remedy = "Keep the old name, or tell users of generated clients.",
    };

    public static readonly ChangeRule WebhookAdded = ChangeRule.Always("webhook-added", "There is one more webhook.", Safe);

    public static readonly ChangeRule WebhookRemoved = ChangeRule.Always("webhook-removed", "A webhook is gone: what waits for it waits in vain.", Breaking) with
    {
        Remedy = "Go on sending it until nobody listens.",
    };

    public static readonly ChangeRule CallbackAdded = ChangeRule.Always("callback-added", "The API calls back once more.", Safe);

    public static readonly ChangeRule CallbackRemoved = ChangeRule.Always("callback-removed", "The API no longer calls back.", Breaking) with
    {
        Remedy = "Go on calling back until nobody listens.",
    };
}
