using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.JsonSchema.Support;
using MetaApi.OpenApi.Tests.Verdict.Samples;

namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>A schema, how it is used, and values for it: valid ones, some with one flaw, some changed somewhere, and any.</summary>
sealed record VerdictCase(int Seed, Sample Sample, FilterOptions Options, ImmutableArray<JudgedValue> Values)
{
    public const int ValuesOfEach = 10;

    const int Depth = 3;

    public Schema Schema => Sample.Schema;

    public string Document => Schema.ToJsonSchema(Options);

    public static VerdictCase Of(int seed)
    {
        var dice = new Dice(seed);
        var scopes = new ScopeWorld([.. dice.Some(ScopeWorld.Known, 40)]);
        var options = new FilterOptions
        {
            Scopes = scopes.Provided, Coercion = Coercion.Strict, Undeclared = dice.Chance(25) ? UnknownMembers.Reject : UnknownMembers.Drop,
        };
        var sample = new SampleMaker(dice).Any(Depth, scopes);
        return new(seed, sample, options, [.. ValuesFor(sample, dice, new RandomSchemas(seed))]);
    }

    static IEnumerable<JudgedValue> ValuesFor(Sample sample, Dice dice, RandomSchemas any)
    {
        for (var i = 0; i < 6; i++)
            yield return i < 4 && sample.Flawed(dice, Depth) is { } flaw
                ? new(Text(flaw.Value)) { Flaw = sample.IsSure ? flaw : null }
                : new(Text(sample.Valid(dice, Depth))) { IsValid = sample.IsSure };
        for (var i = 0; i < 3; i++)
            yield return new(Text(Mutation.Of(sample.Valid(dice, Depth), dice, any)));
        yield return new(Text(any.Value(3)));
    }

    public static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";
}
