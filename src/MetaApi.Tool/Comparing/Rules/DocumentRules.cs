using static MetaApi.Tool.Comparing.Rules.ChangeClass;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What can change in a document as a whole, and for all kinds of things in it.</summary>
internal static class DocumentRules
{
    public static readonly ChangeRule ServerAdded = ChangeRule.Always("server-added", "The API is served at one more address.", Safe);

    public static readonly ChangeRule ServerRemoved = ChangeRule.Always("server-removed", "The API is no longer said to be served at an address.", Breaking) with
    {
        Remedy = "Go on answering at the old address, or redirect from it with 308, and name it in the document.",
    };

    public static readonly ChangeRule ServerVariableChanged = ChangeRule.Always("server-variable-changed", "A variable of a server's address has other values.", Risky) with
    {
        Remedy = "Go on answering at the addresses that the old values made.",
    };

    public static readonly ChangeRule TextChanged = ChangeRule.Always("text-changed", "A text for readers has changed.", Safe);

    public static readonly ChangeRule TagsChanged = ChangeRule.Always("tags-changed", "Tags have changed.", Safe);

    public static readonly ChangeRule ExampleChanged = ChangeRule.Always("example-changed", "Examples have changed.", Safe);

    public static readonly ChangeRule ExtensionChanged = ChangeRule.Always("extension-changed", "An extension (x-…) has changed.", Safe);

    public static readonly ChangeRule DeprecatedAdded = ChangeRule.Always("deprecated-added", "Something is announced as deprecated.", Safe);

    public static readonly ChangeRule DeprecatedRemoved = ChangeRule.Always("deprecated-removed", "Something is no longer deprecated.", Safe);

    public static readonly ChangeRule SunsetAdded = ChangeRule.Always("sunset-added", "There is a day on which the operation stops answering.", Risky) with
    {
        Remedy = "Tell clients the day, and what to use instead.",
    };

    public static readonly ChangeRule SunsetEarlier = ChangeRule.Always("sunset-earlier", "The operation stops answering earlier than announced.", Breaking) with
    {
        Remedy = "Keep the day that was announced.",
    };

    public static readonly ChangeRule SunsetLater = ChangeRule.Always("sunset-later", "The operation answers longer than announced.", Safe);

    public static readonly ChangeRule SunsetRemoved = ChangeRule.Always("sunset-removed", "The operation no longer stops answering.", Safe);
}
