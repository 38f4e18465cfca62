using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A value without parts: some texts of JSON that are valid, and some that are not, with the code of what they break.</summary>
sealed class ScalarSample(Schema schema, string[] valid, params (string Json, string Code)[] flaws) : Sample
{
    public override Schema Schema => schema;

    public override JsonNode? Valid(Dice dice, int depth) => JsonNode.Parse(dice.Pick(valid));

    public override Flaw? Flawed(Dice dice, int depth)
    {
        if (flaws.Length == 0)
            return null;
        var (json, code) = dice.Pick(flaws);
        return new(JsonNode.Parse(json), code);
    }
}
