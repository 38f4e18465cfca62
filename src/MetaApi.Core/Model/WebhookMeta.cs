namespace MetaApi.Model;

/// <summary>What a webhook inherits: what groups and shapes it. What a namespace says of requests to the API is not for those that it sends.</summary>
internal static class WebhookMeta
{
    public static RouteMeta Inherited(RouteMeta meta) => new()
    {
        Tags = meta.Tags,
        AppliedTags = meta.AppliedTags,
        Documents = meta.Documents,
        Scopes = meta.Scopes,
        Undeclared = meta.Undeclared,
        ModuleOptions = meta.ModuleOptions,
    };
}
