using System.Text.Json;
using MetaApi.Core.Tests.Support;
using MetaApi.Schemas.Patterns;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Core.Tests.Schemas.Scalars;

public sealed class ScalarTablesTests
{
    static IEnumerable<TestCaseData> Tables => ScalarTable.All.Select(t => new TestCaseData(t).SetArgDisplayNames(t.Name));

    [TestCaseSource(nameof(Tables))]
    [Spec("M-149", "M-251", "M-252", "M-253", "M-258")]
    public async Task EveryPlaceSaysOfEveryTextWhatTheTableSays(object file)
    {
        var table = (ScalarTable)file;

        var filled = await table.FilledAsync();

        Approved.Text(table.FileName, filled);
    }

    [TestCaseSource(nameof(Tables))]
    public async Task WhatIsReadIsRenderedSoThatItIsReadAgain(object file)
    {
        var table = (ScalarTable)file;
        var places = table.Places();

        foreach (var text in table.Texts)
        {
            var first = await places.EchoAsync(text);
            if (first.Status == 400)
                continue;
            var rendered = JsonDocument.Parse(first.Body).RootElement.GetProperty("v");
            var second = await places.EchoAsync(rendered.ValueKind is JsonValueKind.String ? rendered.GetString()! : rendered.GetRawText());

            Assert.That(second.Body, Is.EqualTo(first.Body), text);
        }
    }

    [TestCaseSource(nameof(Tables))]
    public async Task EveryPlaceThatATextCanTravelToSaysTheSameOfIt(object file)
    {
        var table = (ScalarTable)file;
        var places = table.Places();

        foreach (var text in table.Texts)
        {
            var verdicts = await places.VerdictsAsync(text);

            Assert.That(verdicts[..^1].Where(v => v != "-").Distinct().ToArray(), Has.Length.EqualTo(1).Or.Contains("parameter.length"), text);
        }
    }

    [TestCase("time", TimeText.Pattern)]
    [TestCase("duration", DurationText.Pattern)]
    [TestCase("bytes", BytesText.Pattern)]
    public async Task ThePatternOfTheDocumentAcceptsTheSameTexts(string name, string pattern)
    {
        var texts = ScalarTable.All.SelectMany(t => t.Texts).Distinct();
        var places = ScalarTable.All.Single(t => t.Name == name).Places();
        EcmaPattern.TryCompile(pattern, out var matcher, out _);

        foreach (var text in texts)
        {
            var verdicts = await places.VerdictsAsync(text);

            Assert.That(verdicts[^1].StartsWith("ok ", StringComparison.Ordinal), Is.EqualTo(matcher!.IsMatch(text)), text);
        }
    }
}
