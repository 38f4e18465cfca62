using System.Globalization;
using System.Text;
using MetaApi.Core.Tests.Schemas.Reading.Hostile;

namespace MetaApi.Benchmarks.Hostile;

/// <summary>Reads one family of hostile input as often as asked, so that its instructions can be counted from outside.</summary>
internal static class HostileRun
{
    public const string Usage = "usage: MetaApi.Benchmarks hostile FAMILY FACTOR TIMES (the input is FACTOR times as long), where FAMILY is one of:";

    /// <returns>The exit code: 2 where the arguments are none.</returns>
    public static Task<int> OfAsync(string[] arguments)
    {
        if (arguments is not [var name, var factor, var times] || HostileFamilies.All.FirstOrDefault(f => f.Name == name) is not { } family)
        {
            Console.Error.WriteLine(Usage);
            Console.Out.WriteLine(string.Join('\n', HostileFamilies.All.Select(f => f.Name)));
            return Task.FromResult(2);
        }

        var reader = new SchemaReader<object>(family.Schema);
        var body = Encoding.UTF8.GetBytes(family.Body(family.Size * Number(factor)));
        for (var left = Number(times); left > 0; left--)
            reader.Read(body);
        return Task.FromResult(0);
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
