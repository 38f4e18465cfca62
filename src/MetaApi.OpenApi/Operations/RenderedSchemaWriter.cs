using System.Collections.Immutable;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>
/// Writes what an answer may hold where a single rendering may provide more scopes: a value is any of its views, and of named values each is by itself.
/// </summary>
internal sealed class RenderedSchemaWriter(SchemaWriter schemas)
{
    public IOpenApiSchema Write(Schema schema, View view, ImmutableArray<Scope> renderScopes)
    {
        if (renderScopes.IsEmpty)
            return schemas.Write(schema, view);
        var written = Views(view, renderScopes).Select(v => schemas.Write(schema, v)).ToList();
        return schema is ObjectSchema && written is [OpenApiSchema usual, ..] ? Named(usual, written) : AnyOf(written);
    }

    /// <summary>The usual view first, then one for each set of scopes.</summary>
    static IEnumerable<View> Views(View view, ImmutableArray<Scope> renderScopes) => Enumerable.Range(0, 1 << renderScopes.Length)
        .Select(set => view with { Scopes = view.Scopes.With([.. renderScopes.Where((_, index) => (set & (1 << index)) != 0)]) });

    static OpenApiSchema Named(OpenApiSchema usual, List<IOpenApiSchema> all)
    {
        var names = all.SelectMany(s => s.Properties?.Keys ?? []).Distinct().ToList();
        usual.Properties = names.Count == 0 ? null : names.ToDictionary(
            name => name, name => AnyOf([.. all.Select(s => s.Properties?.TryGetValue(name, out var value) == true ? value : null).OfType<IOpenApiSchema>()]));
        usual.Required = usual.Required?.Where(name => all.All(s => s.Required?.Contains(name) == true)).ToHashSet() is { Count: > 0 } required
            ? required
            : null;
        return usual;
    }

    static IOpenApiSchema AnyOf(List<IOpenApiSchema> written) => written.DistinctBy(SchemaComparison.Text).ToList() is { Count: > 1 } different
        ? new OpenApiSchema { AnyOf = different }
        : written[0];
}
