using MetaApi.Declaration;

namespace MetaApi;

/// <summary>Declares a webhook with the words of routes: its inputs are what the API sends, its answers are those of the receiver.</summary>
public sealed class WebhookBuilder : MetaWords<WebhookBuilder>
{
    internal WebhookBuilder(string name, string method, Origin origin) : base(new MetaState()) => (Name, Method, Origin) = (name, method, origin);

    internal string Name { get; }

    internal string Method { get; }

    internal Origin Origin { get; }
}
