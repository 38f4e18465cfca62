using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi.Declaration;

/// <summary>What the hooks of a level add to a route there, those of the nearest node first.</summary>
internal sealed class HookParts(ImmutableArray<ImmutableArray<Hook>> hooks)
{
    readonly ImmutableArray<HookAdditions> additions =
        [.. hooks.Reverse().SelectMany(level => level).Select(h => h.Adds).Where(a => a != HookAdditions.None)];

    public IEnumerable<Response> ResponsesBeside(ImmutableArray<Response> declared) => Beside(declared, a => a.Responses, r => r.Status);

    public IEnumerable<Input> InputsBeside(ImmutableArray<Input> declared) => Beside(declared, a => a.Inputs, i => i.Key);

    public IEnumerable<DeclaredHeader> HeadersBeside(ImmutableArray<DeclaredHeader> declared) => Beside(declared, a => a.Headers, h => h.Key);

    IEnumerable<T> Beside<T, TKey>(ImmutableArray<T> declared, Func<HookAdditions, ImmutableArray<T>> part, Func<T, TKey> key) =>
        additions.SelectMany(a => part(a)).ExceptBy(declared.Select(key), key).DistinctBy(key);
}
