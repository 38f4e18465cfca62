using System.Text.Json;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Canaries;

/// <summary>What is not declared, or is read only, never reaches the action: whatever the shape, the depth and the spelling.</summary>
public sealed class OverPostingTests
{
    static readonly JsonSerializerOptions Everything = new() { IncludeFields = true };

    static IEnumerable<TestCaseData> Shapes => Postings.All.Select(shape => new TestCaseData(shape).SetArgDisplayNames(shape.Name));

    [TestCaseSource(nameof(Shapes))]
    public async Task TheActionSeesExactlyWhatIsDeclared(object shape)
    {
        var posting = (Posting)shape;
        var clean = await SeenAsync(posting, posting.Body);
        Assert.That(clean, Does.Not.StartWith("refused"));

        foreach (var name in Posting.HostileNames.Where(name => !IsDeclared(posting, name)))
            foreach (var value in Posting.HostileValues)
                Assert.That(await SeenAsync(posting, posting.With(name, value)), Is.EqualTo(clean), $"'{name}' {value}");
    }

    [TestCaseSource(nameof(Shapes))]
    public async Task MembersThatAreNotDeclaredAreRefusedWhereThatIsSaid(object shape)
    {
        var posting = (Posting)shape;

        var seen = await SeenAsync(posting, posting.With("isAdmin", "true"), new() { Undeclared = UnknownMembers.Reject });

        Assert.That(seen, Does.StartWith("refused 400").And.Contain("isAdmin unknown"));
    }

    /// <summary>A canary that was never there would prove nothing.</summary>
    [TestCaseSource(nameof(Shapes))]
    public async Task TheCanaryWouldBeSeenIfEverythingWereDeclared(object shape)
    {
        var body = ((Posting)shape).With("isAdmin", "\"canary\"");

        Assert.That(await SeenAsync(Posting.Of("any", Schema.Any, body), body), Does.Contain("canary"));
    }

    [Test]
    public void ThereAreShapesOfEveryKind() => Assert.That(Postings.All.Select(s => s.Name).Distinct().Count(), Is.GreaterThanOrEqualTo(20));

    /// <summary>An object of a body has the member already, under another rule.</summary>
    static bool IsDeclared(Posting posting, string name) => posting.Body.Contains($"\"{name}\":", StringComparison.Ordinal);

    /// <summary>What the action saw, unfiltered; or that it did not run.</summary>
    static async Task<string> SeenAsync(Posting posting, string body, ApiOptions? options = null)
    {
        var seen = "nothing";
        var api = Api.Define("Canaries", a => a.Patch(r => posting.Declare(r.Status(204), saw => seen = JsonSerializer.Serialize(saw, Everything))), options);
        var answer = await api.CallAsync("PATCH", "/", body);
        return answer.Status == 204 ? seen : $"refused {answer.Status} {string.Join(' ', answer.Errors)}";
    }
}
