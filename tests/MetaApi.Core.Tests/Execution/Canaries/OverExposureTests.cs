using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Canaries;

/// <summary>What is not declared does not leave: whatever shape it has, whatever becomes of a reply that breaks its declaration, strict host or not.</summary>
public sealed class OverExposureTests
{
    static IEnumerable<TestCaseData> Cases =>
        from shape in Exposures.All
        from policy in Enum.GetValues<ResponsePolicy>()
        from rules in (bool[])[false, true]
        select new TestCaseData(shape, policy, rules).SetArgDisplayNames(shape.Name, $"{policy}", rules ? "with rules" : "without rules");

    static IEnumerable<TestCaseData> Shapes => Exposures.All.Select(shape => new TestCaseData(shape).SetArgDisplayNames(shape.Name));

    [TestCaseSource(nameof(Cases))]
    public async Task ACanaryDoesNotLeave(object shape, ResponsePolicy policy, bool rules)
    {
        foreach (var isStrict in (bool[])[false, true])
        {
            var request = new FakeRequest("GET", "/") { Host = new(isStrict: isStrict) };
            var api = Api.Define("Canaries", a => a.Get(r => ((Exposure)shape).Declare(r.Responses(policy))), new() { ReplyRules = rules });

            var answer = await api.SendAsync(request);

            var seen = $"{answer.Body} {string.Join(' ', answer.Headers)} {answer.ContentType} {request.Sent.Text} {string.Join(' ', request.Host.Told)}";
            Assert.That(seen, Does.Not.Contain(Exposure.Canary).And.Not.Contain("User").And.Not.Contain("Exception"));
        }
    }

    /// <summary>A canary that was never there would prove nothing.</summary>
    [TestCaseSource(nameof(Shapes))]
    public void TheCanaryWouldBeSeenIfNothingWereFiltered(object shape) =>
        Assert.That(((Exposure)shape).Unfiltered, Does.Contain(Exposure.Canary));

    [Test]
    public void ThereAreShapesOfEveryKind() => Assert.That(Exposures.All.Select(s => s.Name).Distinct().Count(), Is.GreaterThanOrEqualTo(40));
}
