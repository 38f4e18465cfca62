using System.Reflection;
using System.Runtime.CompilerServices;

namespace MetaApi.Tool.Loading;

/// <summary>The APIs that static fields and properties hold, of any visibility. Reading one runs the static initialisers of its class, and nothing else.</summary>
internal static class DeclaredMembers
{
    const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<ApiCandidate> In(IEnumerable<Type> types)
    {
        var seen = new HashSet<Api>(ReferenceEqualityComparer.Instance);
        return
        [
            .. from type in types
               where !type.ContainsGenericParameters
               from member in LoadableTypes.Partly(type, MembersOf)
               let candidate = Of(member.Place, member.Read, seen)
               where candidate is not null
               select candidate,
        ];
    }

    static IEnumerable<(string Place, Func<object?> Read)> MembersOf(Type type) =>
    [
        .. type.GetProperties(Static)
            .Where(p => p.PropertyType == typeof(Api) && p.GetMethod is not null && p.GetIndexParameters().Length == 0)
            .Select(p => ($"{DeclaredNames.Of(type)}.{p.Name}", (Func<object?>)(() => p.GetValue(null)))),
        .. type.GetFields(Static)
            .Where(f => f.FieldType == typeof(Api) && !f.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(f => ($"{DeclaredNames.Of(type)}.{f.Name}", (Func<object?>)(() => f.GetValue(null)))),
    ];

    /// <returns>Null for a member that holds none, or one that another holds too.</returns>
    static ApiCandidate? Of(string place, Func<object?> read, HashSet<Api> seen)
    {
        try
        {
            return read() is Api api && seen.Add(api)
                ? new(api.Model.Name, place, () => api) { Routes = [.. api.Model.Routes.Select(r => r.Origin)] }
                : null;
        }
        catch (Exception thrown)
        {
            return new(place, place, () => throw LoadingFaults.Threw(place, thrown)) { IsBroken = true };
        }
    }
}
