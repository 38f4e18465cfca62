using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change about credentials.</summary>
internal static class SecurityRules
{
    public static readonly ChangeRule SecurityRequired = ChangeRule.Always("security-required", "Credentials are needed, where everybody could call.", Breaking) with
    {
        Remedy = "Leave the operation open, or serve the protected one as a new version.",
    };

    public static readonly ChangeRule SecurityLifted = ChangeRule.Always("security-lifted", "Everybody may call, where credentials were needed.", Safe);

    public static readonly ChangeRule AlternativeAdded = ChangeRule.Always("security-alternative-added", "There is one more way to show who calls.", Safe);

    public static readonly ChangeRule AlternativeRemoved = ChangeRule.Always("security-alternative-removed", "A way to show who calls is gone.", Breaking) with
    {
        Remedy = "Go on taking these credentials beside the others.",
    };

    public static readonly ChangeRule ScopeAdded = ChangeRule.Always("security-scope-added", "Credentials need one more scope or role.", Breaking) with
    {
        Remedy = "Give the scope to all who have the others before it is asked for.",
    };

    public static readonly ChangeRule ScopeRemoved = ChangeRule.Always("security-scope-removed", "Credentials need a scope or role less.", Safe);

    public static readonly ChangeRule SchemeChanged = ChangeRule.Always("security-scheme-changed", "Credentials are sent in another way.", Breaking) with
    {
        Remedy = "Take both kinds of credentials for a while.",
    };

    public static readonly ChangeRule FlowChanged = ChangeRule.Always("security-flow-changed", "Credentials are fetched from another address or in another flow.", Risky) with
    {
        Remedy = "Go on answering at the old address.",
    };
}
