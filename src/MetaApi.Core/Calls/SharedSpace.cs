using System.Collections.Immutable;

namespace MetaApi.Calls;

/// <summary>The shared helpers of a namespace or route, and those around it.</summary>
internal sealed class SharedSpace(ImmutableArray<SharedHelper> own, SharedSpace? outer)
{
    public ImmutableArray<SharedHelper> Own => own;

    /// <summary>All that can be seen, nearest first.</summary>
    public IEnumerable<SharedHelper> All => outer is null ? own : own.Concat(outer.All);

    /// <summary>The nearest helper of a type: of several at one place the one declared as just that type, else the last.</summary>
    /// <param name="wanted">The type, or a base of it.</param>
    /// <param name="asker">A helper that asks for others than itself; null when none does.</param>
    public SharedHelper? Find(Type wanted, SharedHelper? asker = null) =>
        own.FirstOrDefault(h => h.Type == wanted && h != asker)
        ?? own.LastOrDefault(h => wanted.IsAssignableFrom(h.Type) && h != asker)
        ?? outer?.Find(wanted, asker);

    /// <summary>The space that a helper is declared in: this one or one around it.</summary>
    public SharedSpace Of(SharedHelper helper) => own.Contains(helper) || outer is null ? this : outer.Of(helper);
}
