using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Info;

/// <summary>Writes where the API is served; null where nothing is said of it.</summary>
internal static class ServerWriter
{
    /// <exception cref="ApiDeclarationException">A server is none; all mistakes are told.</exception>
    public static List<OpenApiServer>? Write(ApiModel model, ImmutableArray<DocumentServer> servers)
    {
        ImmutableArray<Mistake> mistakes = [.. servers.SelectMany(ServerChecks.Of)];
        if (!mistakes.IsEmpty)
            throw new ApiDeclarationException($"The document of the API '{model.Name}'", mistakes);
        return servers.IsEmpty ? null : [.. servers.Select(Server)];
    }

    static OpenApiServer Server(DocumentServer server) => new()
    {
        Url = server.Url,
        Description = server.Description,
        Variables = server.Variables.IsEmpty ? null : server.Variables.ToDictionary(v => v.Name, Variable),
    };

    static OpenApiServerVariable Variable(ServerVariable variable) => new()
    {
        Default = variable.Default,
        Description = variable.Description,
        Enum = variable.Values.IsEmpty ? null : [.. variable.Values],
    };
}
