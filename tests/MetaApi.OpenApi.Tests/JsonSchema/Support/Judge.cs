using System.Buffers;
using System.Text;
using MetaApi.Execution;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.OpenApi.Tests.JsonSchema.Support;

/// <summary>Reads values by a schema, as a strict API does.</summary>
sealed class Judge(Schema schema)
{
    static readonly JsonLimits Limits = new(64, 1_000_000, 400);

    readonly PropertyReader<JsonTokens> reader =
        new ReaderCompiler<JsonTokens>().Property(new("", schema), View.Of(Stage.Param));

    public bool Accepts(string json) => FailuresOf(json).Count == 0;

    /// <summary>The failures, each as pointer and code.</summary>
    public IEnumerable<string> Codes(string json) => FailuresOf(json).Select(f => $"{f.Pointer} {f.Code}".Trim());

    /// <summary>The failures, each as pointer and sentence.</summary>
    public IEnumerable<string> Sentences(string json) => FailuresOf(json).Select(f => $"{f.Pointer} {FailureMessages.Error(f, Messages.Default, "en").Message}".Trim());

    public IReadOnlyList<Failure> FailuresOf(string json)
    {
        var context = new ReadContext(Coercion.Strict, 100);
        var source = new JsonTokens(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)), Limits);
        source.Read();
        reader.Read(ref source, context, reader.NewCell());
        source.Release();
        return context.Failures.Items;
    }
}
