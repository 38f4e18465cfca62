using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Webhooks;

/// <summary>Names the operations of webhooks: <c>note.created</c> is <c>onNoteCreated</c>. A name that an operation of the document has gets a number.</summary>
internal sealed class WebhookIds(OpenApiDocument document)
{
    readonly HashSet<string> taken =
    [
        .. document.Paths.Values.SelectMany(item => item.Operations ?? []).Select(operation => operation.Value.OperationId).OfType<string>(),
    ];

    public string For(string webhook)
    {
        var plain = "on" + string.Concat(Words(webhook).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        var name = plain;
        for (var number = 2; !taken.Add(name); number++)
            name = plain + number;
        return name;
    }

    static IEnumerable<string> Words(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
