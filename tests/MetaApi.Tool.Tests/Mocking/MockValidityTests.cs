using System.Text.Json.Nodes;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Tests.Mocking;

public sealed class MockValidityTests
{
    [Test]
    public async Task EveryAnswerToEveryOperationOfTheNotesIsValidByTheDocument()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.OfAsync("export", Sample.Notes, "--output", folder.PathOf("notes.json"));
        var document = await DocumentReader.ReadAsync(folder.PathOf("notes.json"), default);
        await using var mock = await RunningMock.OfAsync(document);
        var cases = new JsonArray();

        foreach (var (request, name, status, schema) in new MockedCalls(document).All())
        {
            var reply = await mock.Client.SendAsync(request);
            var body = await reply.Content.ReadAsStringAsync();
            Assert.That(((int)reply.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(status), $"{name}: {body}");
            cases.Add(new JsonObject { ["name"] = name, ["schema"] = schema, ["cases"] = new JsonArray(new JsonObject { ["value"] = JsonNode.Parse(body), ["valid"] = true }) });
        }

        File.WriteAllText(folder.PathOf("cases.json"), cases.ToJsonString());
        var judged = NodeTool.Run("judge.mjs", folder.PathOf("cases.json"));
        Assert.That(cases, Has.Count.GreaterThan(20));
        Assert.That(judged.ExitCode, Is.Zero, judged.Output);
    }
}
