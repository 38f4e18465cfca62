using System.Globalization;

namespace MetaApi.Benchmarks.Hosting;

/// <summary>
/// Does what each line of input asks for, and answers the line when it is done, so that the instructions in between can be counted
/// from outside. What a line needs is made for the first line of its kind: a line that is said again counts nothing but the work.
/// </summary>
internal static class Repetition
{
    /// <param name="prepare">Makes what is repeated, of all words of a line but the last, which says how often.</param>
    public static async Task AnswerLinesAsync(Func<string[], Func<int, Task>> prepare)
    {
        var prepared = new Dictionary<string, Func<int, Task>>();
        Console.WriteLine("ready");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (!prepared.TryGetValue(line, out var repeat))
                prepared.Add(line, repeat = prepare(line.Split(' ')[..^1]));
            await repeat(int.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture));
            Console.WriteLine(line);
        }
    }
}
