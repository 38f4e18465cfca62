using MetaApi.Model.Policies;

namespace MetaApi.Model;

/// <summary>What must hold of every webhook, beside what must hold of routes.</summary>
internal static class WebhookChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model) => [.. Duplicates(model), .. model.Webhooks.SelectMany(Of)];

    static IEnumerable<Mistake> Duplicates(ApiModel model) =>
        from same in model.Webhooks.GroupBy(w => w.Name)
        from later in same.Skip(1)
        let first = same.FirstOrDefault(w => w != later && SharesDocument(w, later))
        where first is not null
        select WebhookMistakes.Duplicate(later, first);

    static bool SharesDocument(ApiWebhook one, ApiWebhook other) =>
        one.Meta.Documents.IsEmpty || other.Meta.Documents.IsEmpty || one.Meta.Documents.Intersect(other.Meta.Documents).Any();

    static IEnumerable<Mistake> Of(ApiWebhook webhook)
    {
        foreach (var input in webhook.Meta.Inputs)
            if (input.Place is InputPlace.Path)
                yield return WebhookMistakes.HasNoPath(webhook, input);
        foreach (var word in ServedWords(webhook.Meta))
            yield return WebhookMistakes.NotServed(webhook, word);
    }

    static IEnumerable<string> ServedWords(RouteMeta meta) =>
    [
        .. meta.Policies.Where(p => p is not DeprecatedPolicy).Select(p => p.Word),
        .. meta.MaxBody is null ? Array.Empty<string>() : ["MaxBody"],
        .. meta.Timeout is null ? Array.Empty<string>() : ["Timeout"],
        .. meta.KeepsBody ? ["KeepBody"] : Array.Empty<string>(),
        .. meta.Judging is null ? Array.Empty<string>() : ["Responses"],
        .. meta.RenderScopes.IsEmpty ? Array.Empty<string>() : ["RenderScopes"],
    ];
}
