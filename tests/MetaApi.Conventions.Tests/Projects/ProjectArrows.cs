using System.Xml.Linq;

namespace MetaApi.Conventions.Tests;

/// <summary>References among projects, to packages and to frameworks go only where the table allows.</summary>
sealed class ProjectArrows(string table)
{
    readonly Dictionary<string, Allowance> allowed = table.Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(["->", "|"], StringSplitOptions.None))
        .ToDictionary(cells => cells[0].Trim(), cells => new Allowance(Words(cells[1]), Words(cells[2])));

    sealed record Allowance(string[] Projects, string[] Others);

    public IEnumerable<Violation> Check(IEnumerable<ProjectFile> projects) => projects.SelectMany(Check);

    IEnumerable<Violation> Check(ProjectFile project)
    {
        if (!allowed.TryGetValue(project.Name, out var allowance))
            return [new(project.Path, 0, $"{project.Name} is not in ProjectArrows.txt; say there what it may reference")];

        return
        [
            .. from reference in project.Elements("ProjectReference")
               let target = NameOf(reference)
               where !allowance.Projects.Contains(target)
               select project.Violation(reference, $"{project.Name} must not reference {target}"),
            .. Others("PackageReference", "packages"),
            .. Others("FrameworkReference", "framework"),
        ];

        IEnumerable<Violation> Others(string element, string word) =>
            from reference in allowance.Others.Contains(word) ? [] : project.Elements(element)
            select project.Violation(reference, $"{project.Name} must have no {element}, such as {NameOf(reference)}");
    }

    static string NameOf(XElement reference)
    {
        var name = ((string?)reference.Attribute("Include") ?? "").Replace('\\', '/').Split('/')[^1];
        return name.EndsWith(".csproj", StringComparison.Ordinal) ? name[..^".csproj".Length] : name;
    }

    static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
