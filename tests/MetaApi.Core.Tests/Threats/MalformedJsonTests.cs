using System.Buffers;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>The files of JSONTestSuite, read by four endpoints: no file is a fault, and none is read that is not JSON.</summary>
public sealed class MalformedJsonTests
{
    static readonly Dictionary<string, Api> Endpoints = new()
    {
        ["untyped"] = Reading(Schema.Any),
        ["typed"] = Reading(Some.Person),
        ["array"] = Reading(Schema.ArrayOf(Schema.Any)),
        ["nullable"] = Reading(Schema.Any.Nullable()),
    };

    static readonly string[] Codes = ["json.syntax", "json.encoding", "json.depth", "required"];

    static IEnumerable<JsonFile> Malformed => JsonFiles.Malformed;

    static IEnumerable<JsonFile> Sound => JsonFiles.Sound;

    static IEnumerable<JsonFile> Disputed => JsonFiles.Disputed.Concat(JsonFiles.Transform);

    [Test]
    public void TheSuiteIsWhole() => Assert.That(
        (Malformed.Count(), Sound.Count(), JsonFiles.Disputed.Count(), JsonFiles.Transform.Count), Is.EqualTo((188, 95, 35, 22)));

    [TestCaseSource(nameof(Malformed))]
    public async Task AMalformedFileIsRefusedByEveryEndpointHoweverItIsCut(JsonFile file)
    {
        foreach (var (name, api) in Endpoints.Where(e => file.Bytes.Length > 0 || e.Key != "nullable"))
            foreach (var body in Pieces.Of(file.Bytes).Prepend(new ReadOnlySequence<byte>(file.Bytes)))
            {
                var answer = await api.SendAsync(new FakeRequest("POST", "/").WithBody(body));

                Assert.That(answer.Status, Is.EqualTo(400), $"{name} {answer.Body} {answer.Fault}");
                Assert.That(Codes, Does.Contain(answer.Errors.Single().Split(' ')[^1]), name);
            }
    }

    [TestCaseSource(nameof(Sound))]
    public async Task ASoundFileIsReadUnlessItRepeatsAKey(JsonFile file)
    {
        var isRepeated = file.Name.StartsWith("y_object_duplicated_key", StringComparison.Ordinal);

        foreach (var name in (string[])["untyped", "nullable"])
        {
            var answer = await Endpoints[name].SendAsync(new FakeRequest("POST", "/").WithBody(file.Bytes));

            Assert.That(answer.Status, Is.EqualTo(isRepeated ? 400 : 200), answer.Body);
        }
    }

    [TestCaseSource(nameof(Disputed))]
    public async Task ADisputedFileIsReadOrRefusedAndNeverAFault(JsonFile file)
    {
        foreach (var api in Endpoints.Values)
        {
            var answer = await api.SendAsync(new FakeRequest("POST", "/").WithBody(file.Bytes));

            Assert.That((answer.Status is 200 or 400, answer.Fault), Is.EqualTo((true, (Exception?)null)), answer.Body);
        }
    }

    static Api Reading(Schema schema) => Api.Define("Files", api => api.Post(route => route
        .Params(p => p.Body(schema))
        .Action(call => call.Send(call.Params.GetBody<object?>()?.ToString() ?? "null"))));
}
