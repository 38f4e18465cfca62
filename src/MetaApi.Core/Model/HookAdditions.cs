using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>What a hook adds to each route it runs around. What a route or a namespace declares itself goes before it.</summary>
internal sealed record HookAdditions
{
    public static HookAdditions None { get; } = new();

    /// <summary>The answers it may give.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>What it reads of a request.</summary>
    public ImmutableArray<Input> Inputs { get; init; } = [];

    /// <summary>What it adds to answers.</summary>
    public ImmutableArray<DeclaredHeader> Headers { get; init; } = [];

    /// <summary>All of it, for people; empty when it is nothing.</summary>
    public string Text
    {
        get
        {
            var parts = Responses.Select(r => $"{r.Status}")
                .Concat(Headers.Select(h => $"header {h.Name}"))
                .Concat(Inputs.Select(i => $"{i.Place.ToString().ToLowerInvariant()} {i.Name}"));
            var text = string.Join(", ", parts);
            return text.Length == 0 ? "" : $"adds {text}";
        }
    }
}
