using System.Text;
using MetaApi.Core.Tests.Support;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Core.Tests.Threats;

/// <summary>Depth never reaches the stack: nothing here calls itself more than 64 times for an input, whatever its size.</summary>
public sealed class DepthTests
{
    const int SmallStack = 256 * 1024;

    static readonly Schema Rules = Schema.AllOf(Some.Tree, Schema.Object(o => o.Property("next", Schema.Any)));

    static readonly string[] Bombs =
    [
        new('[', 1_000_000),
        string.Concat(Enumerable.Repeat("[{\"\":", 250_000)),
        string.Concat(Enumerable.Repeat("{\"next\":", 125_000)),
        string.Concat(Enumerable.Repeat("{\"children\":[", 80_000)),
        new string('[', 500_000) + new string(']', 500_000),
    ];

    static readonly TestCaseData<Schema>[] Readers =
    [
        new(Schema.Any) { TestName = "ABombIsRefusedOnASmallStack(any)" },
        new(Some.Tree) { TestName = "ABombIsRefusedOnASmallStack(tree)" },
        new(Schema.MapOf(Schema.Any)) { TestName = "ABombIsRefusedOnASmallStack(map)" },
        new(Schema.ArrayOf(Schema.Any).Unique()) { TestName = "ABombIsRefusedOnASmallStack(unique)" },
        new(Schema.AnyOf(Some.Tree, Schema.ArrayOf(Schema.Any))) { TestName = "ABombIsRefusedOnASmallStack(union)" },
        new(Rules) { TestName = "ABombIsRefusedOnASmallStack(rules)" },
    ];

    [TestCaseSource(nameof(Readers))]
    public void ABombIsRefusedOnASmallStack(Schema schema)
    {
        var reader = new SchemaReader<object>(schema);

        foreach (var bomb in Bombs)
        {
            var failures = OnASmallStack(() => reader.Read(bomb).Failures);

            Assert.That(failures.Select(f => f.Code), Is.EqualTo(new[] { "json.depth" }).Or.EqualTo(new[] { "type" }));
        }
    }

    [Test]
    public void ABombIsRefusedBeforeItIsReadToItsEnd()
    {
        var body = Encoding.UTF8.GetBytes(Bombs[0]);
        var any = new ReaderCompiler<JsonTokens>().For<object>(Schema.Any, View.Of(Stage.Param));
        var passed = 0;
        var reader = new JsonTextReader(JsonLimits.Default, Read);

        var allocated = Allocation.Of(() => reader.Read(new(body), new(Coercion.Strict, 1), []));

        Assert.That(passed, Is.EqualTo(JsonLimits.Default.MaxDepth + 1));
        Assert.That(allocated, Is.LessThan(32 * 1024));

        void Read(ref JsonTokens source, ReadContext context, Span<Cell> cells)
        {
            try
            {
                any.TryRead(ref source, context, out _);
            }
            finally
            {
                passed = source.Values;
            }
        }
    }

    [Test]
    public void AValueTooDeepToLeaveIsTheProgramsFaultAndNoOverflow()
    {
        object deep = "end";
        for (var i = 0; i < 100_000; i++)
            deep = new Dictionary<string, object> { ["next"] = deep };

        var failures = OnASmallStack(() => new SchemaRenderer<object>(Schema.Any).Render(deep, new System.Buffers.ArrayBufferWriter<byte>()));

        Assert.That(failures.Select(f => f.Code), Is.EqualTo(new[] { "json.depth" }));
    }

    static T OnASmallStack<T>(Func<T> run)
    {
        T? result = default;
        Exception? failed = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = run();
            }
            catch (Exception error)
            {
                failed = error;
            }
        }, SmallStack);
        thread.Start();
        thread.Join();
        return failed is null ? result! : throw new InvalidOperationException("The thread failed.", failed);
    }
}
