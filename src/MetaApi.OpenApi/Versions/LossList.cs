using System.Collections.Immutable;

namespace MetaApi.OpenApi.Versions;

/// <summary>Collects what a document could not say, in words.</summary>
internal sealed class LossList
{
    readonly List<DocumentLoss> losses = [];

    public ImmutableArray<DocumentLoss> All => [.. losses];

    public void Field(string pointer, string name) => Add(pointer, $"OpenAPI 3.0 has no field '{name}' here; it is left out.");

    public void Webhooks(string pointer) => Add(pointer, $"Webhooks stand in the extension '{Grammar.Webhooks}', which tools may pass over.");

    public void PathItems(string pointer) => Add(pointer, $"Shared path items stand in the extension '{Grammar.PathItems}'.");

    public void MutualTls(string pointer, string scheme) => Add(pointer, $"OpenAPI 3.0 has no mutual TLS; the scheme '{scheme}' is left out.");

    public void OnlyMutualTls(string pointer) => Add(pointer, "Callers show who they are by mutual TLS, which is not told.");

    public void Roles(string pointer, string scheme) => Add(pointer, $"The roles that '{scheme}' asks for are left out; OpenAPI 3.0 has them for OAuth 2 and OpenID Connect alone.");

    public void Examples(string pointer, int count) => Add(pointer, $"Of {count} examples the first is kept.");

    public void Note(string pointer, string keyword) => Add(pointer, $"The note '{keyword}' is left out.");

    public void Rule(string pointer, string keyword) => Add(pointer, $"The rule '{keyword}' is left out, so that more values pass.");

    public void Positions(string pointer) => Add(pointer, "Each item may be what any position allows; OpenAPI 3.0 cannot tell positions apart.");

    public void Patterns(string pointer) => Add(pointer, "Further members may be what any of the patterns of names allows; OpenAPI 3.0 has no patterns of names.");

    public void ExactlyOne(string pointer) => Add(pointer, "One or more alternatives may fit, where exactly one should: OpenAPI 3.0 cannot tell one of them exactly.");

    void Add(string pointer, string what) => losses.Add(new(pointer, what));
}
