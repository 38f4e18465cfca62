using System.Text.RegularExpressions;
using MetaApi.Model.Documents;

namespace MetaApi.OpenApi.Info;

/// <summary>What must hold of the servers that the options of a document name.</summary>
internal static partial class ServerChecks
{
    public static IEnumerable<Mistake> Of(DocumentServer server)
    {
        var named = Variable().Matches(server.Url).Select(m => m.Groups[1].Value).ToHashSet();
        var declared = server.Variables.Select(v => v.Name).ToList();
        if (!Links.IsSafe(Filled(server)))
            yield return Mistake(server, "is no place that a client could call", "use an http or https URL, or a path such as '/api'");
        foreach (var name in named.Except(declared))
            yield return Mistake(server, $"names the variable '{name}', which it does not declare", $"declare it: Variables = [new(\"{name}\", …)]");
        foreach (var name in declared.Except(named))
            yield return Mistake(server, $"declares the variable '{name}', which its URL does not name", $"write {{{name}}} into the URL, or leave it out");
        foreach (var same in declared.GroupBy(name => name).Where(same => same.Count() > 1))
            yield return Mistake(server, $"declares the variable '{same.Key}' twice", "remove one of them");
        foreach (var variable in server.Variables)
            if (!variable.Values.IsEmpty && !variable.Values.Contains(variable.Default))
                yield return Mistake(
                    server, $"has '{variable.Default}' as the default of '{variable.Name}', which is none of its values",
                    $"use one of {string.Join(", ", variable.Values.Select(v => $"'{v}'"))}");
    }

    /// <summary>Defaults stand for the variables, and for one that is not declared a letter.</summary>
    static string Filled(DocumentServer server) => Variable().Replace(
        server.Url, match => server.Variables.FirstOrDefault(v => v.Name == match.Groups[1].Value)?.Default ?? "x");

    static Mistake Mistake(DocumentServer server, string problem, string remedy) => new($"The server '{server.Url}'", problem, remedy, default);

    [GeneratedRegex(@"\{([^{}/]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
