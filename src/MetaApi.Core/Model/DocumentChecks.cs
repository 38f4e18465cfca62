using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MetaApi.Model;

/// <summary>What must hold of the documents of an API, and of what its routes say of them.</summary>
internal static partial class DocumentChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model) => [.. Names(model), .. model.Described.SelectMany(r => Unknown(r, model.Options.Documents))];

    static IEnumerable<Mistake> Names(ApiModel model)
    {
        foreach (var same in model.Options.Documents.GroupBy(d => d.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (same.Skip(1).FirstOrDefault() is { } other)
                yield return DocumentMistakes.Doubled(model, same.First(), other);
            if (!FileName().IsMatch(same.Key) || Device().IsMatch(same.Key))
                yield return DocumentMistakes.UnsafeName(model, same.First());
        }
    }

    static IEnumerable<Mistake> Unknown(ApiRoute route, ImmutableArray<ApiDocument> documents) => route.Meta.Documents
        .Where(name => !documents.Any(d => d.Name == name))
        .Select(name => DocumentMistakes.Unknown(route.Contributions.Last(c => !c.Meta.Documents.IsEmpty), name, documents));

    [GeneratedRegex(@"^[a-zA-Z0-9_-](?:[a-zA-Z0-9._-]{0,98}[a-zA-Z0-9_-])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    /// <summary>What Windows takes for a device, whatever follows the first dot.</summary>
    [GeneratedRegex(@"^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Device();
}
