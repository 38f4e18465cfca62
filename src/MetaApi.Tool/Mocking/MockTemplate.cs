using System.Globalization;
using System.Text;
using MetaApi.Tool.Comparing.Operations;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Tool.Mocking;

/// <summary>Paths of a document as ASP.NET's router spells them. Its names for parameters are narrower, so they are numbered.</summary>
internal static class MockTemplate
{
    public static string Of(string template)
    {
        var parts = PathTemplate.Look(template).Split("{}").Select(Literal).ToList();
        var route = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.Count; i++)
            route.Append(CultureInfo.InvariantCulture, $"{{p{i - 1}}}{parts[i]}");
        return route.ToString();
    }

    public static IReadOnlyDictionary<string, string> Captures(string template, RouteValueDictionary values) => PathTemplate.Names(template)
        .Select((name, i) => (name, Text: values[$"p{i.ToString(CultureInfo.InvariantCulture)}"]?.ToString() ?? ""))
        .DistinctBy(c => c.name)
        .ToDictionary(c => c.name, c => c.Text);

    static string Literal(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
