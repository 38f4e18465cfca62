using System.Text.Json;

namespace MetaApi.Tests.Hosting;

/// <summary>What happened on a docs page while somebody took some steps there; their words are those of <c>tests/node/page/steps.mjs</c>.</summary>
sealed class PageVisit
{
    readonly Uri address;

    readonly JsonElement seen;

    PageVisit(Uri address, JsonElement seen) => (this.address, this.seen) = (address, seen);

    /// <summary>What a step gave, from 0 on.</summary>
    public JsonElement this[int step] => seen.GetProperty("steps")[step];

    public string[] Dialogs => Texts(seen, "dialogs");

    public string[] Complaints => Texts(seen, "complaints");

    /// <summary>What was asked of other hosts.</summary>
    public IEnumerable<string> Elsewhere => Texts(seen, "requests")
        .Where(r => !r.StartsWith("data:", StringComparison.Ordinal) && !r.StartsWith(address.AbsoluteUri, StringComparison.Ordinal));

    public static PageVisit Of(TestHost host, string path, params string[] steps)
    {
        var shown = NodeTool.Run("page.mjs", [new Uri(host.Address, path).AbsoluteUri, .. steps]);
        Assert.That(shown.ExitCode, Is.Zero, shown.Output);
        return new(host.Address, JsonDocument.Parse(shown.Output).RootElement);
    }

    public string Text(int step, string name) => this[step].GetProperty(name).GetString()!;

    public string[] Texts(int step, string name) => Texts(this[step], name);

    public bool IsDark(int step) => this[step].GetProperty("isDark").GetBoolean();

    /// <summary>The page opened no dialog, had nothing to complain of, and asked no other host.</summary>
    public void AssertQuiet()
    {
        Assert.That(Dialogs, Is.Empty);
        Assert.That(Complaints, Is.Empty);
        Assert.That(Elsewhere, Is.Empty);
    }

    static string[] Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];
}
