using MetaApi.Tool.Comparing.Waivers;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Comparing.Waivers;

public sealed class WaiverFileTests
{
    [TestCase("[]", "'w.json' has no list of waivers.")]
    [TestCase("""{ "waivers": [{ "rule": "type-changed", "place": "*", "expires": "2026-01-01" }] }""", "Waiver 1 of 'w.json' does not say its 'reason'.")]
    [TestCase("""{ "waivers": [{ "rule": "type-change", "place": "*", "reason": "a", "expires": "2026-01-01" }] }""", "Waiver 1 of 'w.json' is for the rule 'type-change', which there is not. Did you mean 'type-changed'?")]
    [TestCase("""{ "waivers": [{ "rule": "type-changed", "place": "*", "reason": "a", "expires": "soon" }] }""", "Waiver 1 of 'w.json' expires on 'soon', which is no day.")]
    [TestCase("""{ "waivers": [{ "rule": "type-changed", "places": "*", "reason": "a", "expires": "2026-01-01" }] }""", "Waiver 1 of 'w.json' says 'places', which means nothing.")]
    public void AWaiverThatIsIncompleteIsToldWithItsNumber(string text, string expected)
    {
        var fault = Assert.Throws<ToolException>(() => new WaiverFile("w.json").Parse(text))!;

        Assert.That($"{fault.Message} {fault.Remedy}", Does.StartWith(expected));
    }

    [Test]
    public void JsonAndYamlSayTheSame()
    {
        var json = new WaiverFile("w.json").Parse("""{ "waivers": [{ "rule": "type-changed", "place": "GET /a*", "reason": "Agreed.", "expires": "2026-01-31" }] }""");
        var yaml = new WaiverFile("w.yaml").Parse("waivers:\n  - { rule: type-changed, place: GET /a*, reason: Agreed., expires: 2026-01-31 }\n");

        Assert.That(yaml.Select(w => (w.Rule, w.Place, w.Reason, w.Expires)), Is.EqualTo(json.Select(w => (w.Rule, w.Place, w.Reason, w.Expires))));
    }
}
