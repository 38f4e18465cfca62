using System.Collections.Frozen;

namespace MetaApi.Conventions.Tests;

/// <summary>Core's folders are stages, and a stage uses only those before it.</summary>
sealed class RingArrows : IRule
{
    static readonly FrozenDictionary<string, string[]> MayUse = new Dictionary<string, string[]>
    {
        ["Schemas"] = [],
        ["Calls"] = ["Schemas"],
        ["Model"] = ["Calls", "Schemas"],
        ["Execution"] = ["Model", "Calls", "Schemas"],
        ["Declaration"] = ["Execution", "Model", "Calls", "Schemas"],
    }.ToFrozenDictionary();

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files) =>
    [
        .. from file in files.OfCore()
           where !MayUse.ContainsKey(Ring(file)) && file.Types().Any()
           select new Violation(file.Path, 0, $"belongs to no ring of Core; the rings are {string.Join(", ", MayUse.Keys.Order())}"),
        .. from use in TypeUse.In(files)
           let user = Ring(use.From)
           let used = Ring(use.To)
           where used != user && MayUse.TryGetValue(user, out var allowed) && !allowed.Contains(used)
           select use.Violation($"{user} must not use {use.Type.Name}, which belongs to {used}"),
    ];

    static string Ring(SourceFile file) => file.Folders.FirstOrDefault() ?? "";
}
