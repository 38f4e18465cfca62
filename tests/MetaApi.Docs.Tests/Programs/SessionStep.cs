using System.Text.RegularExpressions;
using MetaApi.Docs.Tests.Snippets;

namespace MetaApi.Docs.Tests.Programs;

/// <summary>A command of a page, and the line below it: the status of the answer, and a part of it.</summary>
sealed partial record SessionStep(string Place, string Command, int Status, string Part)
{
    const string Prompt = "$ ";

    /// <summary>The steps of all <c>console</c> blocks of a page.</summary>
    public static IEnumerable<SessionStep> Of(string file) => In(CodeBlock.Of(file));

    /// <summary>The steps below one heading of the third level.</summary>
    public static IEnumerable<SessionStep> Of(string file, string section) => In(CodeBlock.Of(file, section));

    static IEnumerable<SessionStep> In(IEnumerable<CodeBlock> blocks) =>
        from block in blocks
        where block.Language == "console"
        from line in block.Lines.Index()
        where line.Item.StartsWith(Prompt, StringComparison.Ordinal)
        let expected = block.Lines[line.Index + 1].Split(' ', 2)
        select new SessionStep(
            $"{block.File}:{block.Line + line.Index}", line.Item[Prompt.Length..], int.Parse(expected[0]), expected.ElementAtOrDefault(1) ?? "");

    /// <summary>Runs the command as it stands on the page, but for the address.</summary>
    /// <returns>What is wrong with the answer; null when nothing is.</returns>
    public string? Try(string address, string folder)
    {
        var command = Command.Replace("http://localhost:5080", address).Replace("curl ", "curl --silent --show-error ");
        var answer = Commands.Run(folder, "bash", "-c", command).Output;
        var status = StatusLine().Matches(answer) is { Count: > 0 } lines ? int.Parse(lines[^1].Groups[1].Value) : 0;
        return status == Status && answer.Contains(Part, StringComparison.Ordinal)
            ? null
            : $"{Place} expects {Status} {Part}\n{command}\n{answer}\n";
    }

    [GeneratedRegex(@"^HTTP/\S+ (\d{3})", RegexOptions.Multiline)]
    private static partial Regex StatusLine();
}
