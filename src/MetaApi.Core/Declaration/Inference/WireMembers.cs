using System.Collections.Frozen;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>The names on the wire by those in C#, as they are when everything was declared.</summary>
internal sealed class WireMembers(EntityDefinition entity)
{
    readonly Lazy<FrozenDictionary<string, string>> names = new(() => entity.Properties
        .Where(p => p.Member is not null)
        .DistinctBy(p => p.Member!.Name)
        .ToFrozenDictionary(p => p.Member!.Name, p => p.At(Stage.Param).Name, StringComparer.Ordinal));

    /// <summary>The members meant, else the one it is about; the empty name stands for the whole object.</summary>
    public IEnumerable<string> Named(IReadOnlyList<string> members, string about) =>
        members.Count == 0 ? [Of(about)] : members.Select(Of).Distinct();

    string Of(string member) => names.Value.GetValueOrDefault(member, "");
}
