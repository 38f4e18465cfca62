using System.Text.RegularExpressions;

namespace MetaApi.Docs.Tests.Programs;

/// <summary>A request of a page, with its status and what the program writes down meanwhile.</summary>
/// <param name="Target">The target of a GET.</param>
/// <param name="Header">A header line; empty for none.</param>
/// <param name="Outcome">The status, and then the entries, each behind a comma.</param>
sealed partial record LoggedCall(string Target, string Header, string Outcome)
{
    /// <summary>Reads a line <c>GET /notes/7 X-Abort: route.Before is 404</c> and the entries below it.</summary>
    public static LoggedCall Parse(string text)
    {
        var call = Spelling().Match(text);
        Assert.That(call.Success, $"'{text}' is no call.");
        return new(call.Groups[1].Value, call.Groups[2].Value, $"{call.Groups[3].Value}: {call.Groups[4].Value.Replace("\n", " ")}");
    }

    [GeneratedRegex(@"^GET (\S+) ?(.*?) is (\d+)\n(.*)$", RegexOptions.Singleline)]
    private static partial Regex Spelling();
}
