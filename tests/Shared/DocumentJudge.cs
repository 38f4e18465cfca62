using System.Diagnostics;
using System.Text.Json;

namespace MetaApi.Tests.Shared;

/// <summary>One Node process that judges documents for as long as the tests run; it ends with them, because its input does.</summary>
static class DocumentJudge
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    static readonly Lazy<Process> Node = new(() => NodeTool.Start("judge-documents.mjs"));

    static readonly Lock Turn = new();

    /// <summary>What the judges complain of; nothing when they bless the document.</summary>
    /// <exception cref="TimeoutException">There was no verdict within 120 seconds.</exception>
    public static IReadOnlyList<string> Complaints(string file)
    {
        lock (Turn)
        {
            Node.Value.StandardInput.WriteLine(JsonSerializer.Serialize(new { file }));
            Node.Value.StandardInput.Flush();
            var answer = Node.Value.StandardOutput.ReadLineAsync();
            if (!answer.Wait(Limit))
                throw new TimeoutException($"There was no verdict on {file} within {Limit.TotalSeconds} s.");
            return JsonSerializer.Deserialize<string[]>(answer.Result ?? throw new InvalidOperationException($"The judge ended before its verdict on {file}."))!;
        }
    }
}
