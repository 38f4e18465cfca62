using System.Globalization;
using System.Text.Json;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Scalars;

/// <summary>
/// Odd texts and what one scalar type makes of them, from a file of lines <c>text | path | query …</c>. A text stands as
/// a JSON string, perhaps with <c>* 400</c> behind it; a new one needs no more, and its verdicts come by acceptance.
/// </summary>
internal sealed class ScalarTable
{
    readonly string[] written;

    ScalarTable(string name)
    {
        Name = name;
        written = [.. File.ReadLines(Path.Combine(Repository.TestProject, FileName)).Skip(1).Select(line => line.Split(" | ")[0].Trim())];
    }

    public static IEnumerable<ScalarTable> All => Types.Keys.Select(name => new ScalarTable(name));

    public string Name { get; }

    public string FileName => $"Cases/Scalars/{Name}.txt";

    public IEnumerable<string> Texts => written.Select(Text);

    static Dictionary<string, Func<ScalarPlaces>> Types { get; } = new()
    {
        ["string"] = () => new ScalarPlaces<string>(),
        ["long"] = () => new ScalarPlaces<long>(),
        ["int"] = () => new ScalarPlaces<int>(),
        ["decimal"] = () => new ScalarPlaces<decimal>(),
        ["double"] = () => new ScalarPlaces<double>(),
        ["boolean"] = () => new ScalarPlaces<bool>(),
        ["enum"] = () => new ScalarPlaces<DayOfWeek>(),
        ["date"] = () => new ScalarPlaces<DateOnly>(),
        ["date-time"] = () => new ScalarPlaces<DateTimeOffset>(),
        ["time"] = () => new ScalarPlaces<TimeOnly>(),
        ["duration"] = () => new ScalarPlaces<TimeSpan>(),
        ["guid"] = () => new ScalarPlaces<Guid>(),
        ["uri"] = () => new ScalarPlaces<Uri>(),
        ["bytes"] = () => new ScalarPlaces<byte[]>(),
    };

    public ScalarPlaces Places() => Types[Name]();

    /// <summary>The whole file as the program fills it in today.</summary>
    public async Task<string> FilledAsync()
    {
        var places = Places();
        var lines = new List<string[]> { (string[])["text", .. ScalarPlaces.Names] };
        foreach (var cell in written)
            lines.Add([cell, .. await places.VerdictsAsync(Text(cell))]);
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        return string.Join('\n', lines.Select(line => string.Join(" | ", line.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd()));
    }

    static string Text(string cell)
    {
        var end = cell.LastIndexOf('"') + 1;
        var text = JsonSerializer.Deserialize<string>(cell[..end])!;
        return end == cell.Length ? text : string.Concat(Enumerable.Repeat(text, int.Parse(cell[(end + 2)..], CultureInfo.InvariantCulture)));
    }
}
