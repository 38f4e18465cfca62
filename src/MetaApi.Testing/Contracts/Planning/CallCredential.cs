using System.Collections.Immutable;
using System.Text;
using MetaApi.Calls.Security;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>Something to show who calls, and what that grants.</summary>
internal sealed record CallCredential(SecurityScheme Scheme, string Value, ImmutableArray<string> Grants)
{
    /// <summary>Whether it is one of the ways that a requirement asks for.</summary>
    public bool IsOf(SecurityRequirement requirement) => requirement.Alternatives.Any(a => a.Scheme.Name == Scheme.Name);

    /// <summary>Whether it is enough.</summary>
    public bool Satisfies(SecurityRequirement requirement) =>
        requirement.Alternatives.Any(a => a.Scheme.Name == Scheme.Name && a.Scopes.All(Grants.Contains))
        && (requirement.Roles.IsEmpty || requirement.Roles.Any(Grants.Contains));

    public ContractRequest On(ContractRequest request)
    {
        var (place, name) = Scheme.Carrier;
        return place switch
        {
            InputPlace.Query => request with { Query = request.Query.Add((name, Value)) },
            InputPlace.Cookie => request.WithHeader("Cookie", $"{name}={Value}"),
            _ => request.WithHeader(name, Scheme switch
            {
                ApiKeyScheme => Value,
                BasicScheme => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Value)),
                _ => "Bearer " + Value,
            }),
        };
    }
}
