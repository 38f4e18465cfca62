using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Info;

/// <summary>Writes the tags that operations of a document have: those that are declared in their order, then the others in order of first use.</summary>
internal static class TagWriter
{
    public static HashSet<OpenApiTag>? Write(ImmutableArray<ApiTag> declared, IEnumerable<string> used)
    {
        var names = used.Distinct().ToList();
        return names.Count == 0 ? null :
        [
            .. declared.Where(tag => names.Contains(tag.Name)).Select(Tag),
            .. names.Except(declared.Select(tag => tag.Name)).Select(name => new OpenApiTag { Name = name }),
        ];
    }

    static OpenApiTag Tag(ApiTag tag) => new() { Name = tag.Name, Description = tag.Description, ExternalDocs = InfoWriter.Write(tag.ExternalDocs) };
}
