using System.Collections.Immutable;
namespace MetaApi.OpenApi.Tests.Verdict.Judges;

/// <summary>Judges values as MetaApi reads them.</summary>
sealed class ReaderJudge(Schema schema, FilterOptions options)
{
    readonly SchemaReader<object> reader = new(schema, options);

    public ImmutableArray<Failure> FailuresOf(string json) => reader.Read(json).Failures;

    public bool Accepts(string json) => FailuresOf(json).IsEmpty;
}
