using System.Text.RegularExpressions;
using MetaApi.Calls.Headers;
using MetaApi.Calls.Security;

namespace MetaApi.Model;

/// <summary>What must hold of the security schemes that routes name.</summary>
internal static partial class SecuritySchemeChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model)
    {
        foreach (var same in model.SecuritySchemes.GroupBy(s => s.Name))
        {
            foreach (var other in same.Skip(1).Where(s => !s.IsSameAs(same.First())))
                yield return Mistake(other, $"is another one than that of its name at {same.First().Origin}", "give them different names, or use one of them for both");
            foreach (var (problem, remedy) in same.First().Faults.Concat(FaultsOf(same.First())))
                yield return Mistake(same.First(), problem, remedy);
        }
    }

    static IEnumerable<(string Problem, string Remedy)> FaultsOf(SecurityScheme scheme)
    {
        if (!ComponentName().IsMatch(scheme.Name))
            yield return ("has a name that no document can have", "use letters, digits and . - _");
        if (!HeaderText.IsPrintable(scheme.Realm))
            yield return ("has a realm that no header can have", "write it in printable ASCII");
        if (string.IsNullOrWhiteSpace(scheme.AuthenticationScheme))
            yield return ("names no authentication scheme", "give the name it has in AddAuthentication()");
    }

    static Mistake Mistake(SecurityScheme scheme, string problem, string remedy) => new($"The security scheme '{scheme.Name}'", problem, remedy, scheme.Origin);

    [GeneratedRegex("^[a-zA-Z0-9._-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex ComponentName();
}
