namespace MetaApi.Model;

/// <summary>What can be wrong with webhooks, in words.</summary>
internal static class WebhookMistakes
{
    public static Mistake Duplicate(ApiWebhook later, ApiWebhook first) => new(
        Place(later), $"has the name of another one of the same document, at {first.Origin}", "give it another name, or put them into different documents", later.Origin);

    public static Mistake HasNoPath(ApiWebhook webhook, Input input) => new(
        Place(webhook), $"declares the path parameter '{input.Name}', and has no path: its receivers choose the URL",
        "send it in the query or in the body", input.Origin);

    public static Mistake NotServed(ApiWebhook webhook, string word) => new(
        Place(webhook), $"says {word}(…), which is about requests that the API serves", "leave it out, a webhook is sent by your code", webhook.Origin);

    static string Place(ApiWebhook webhook) => $"The webhook '{webhook.Name}'";
}
