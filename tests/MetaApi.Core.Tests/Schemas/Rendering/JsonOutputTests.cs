using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Core.Tests.Schemas.Rendering;

/// <summary>The same tokens come out as from the framework's own writer, which is the measure of what JSON is here.</summary>
public sealed class JsonOutputTests
{
    static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Test]
    public void EveryCharacterIsWrittenAsTheFrameworkWritesIt()
    {
        var texts = Enumerable.Range(0, 0x10000).Select(code => "a" + (char)code + "z").ToList();

        Assert.That(Written(o => texts.ForEach(o.Text)), Is.EqualTo(Expected(w => texts.ForEach(w.WriteStringValue))));
    }

    [TestCase("")]
    [TestCase("plain text, with 'all' <kinds> of & signs")]
    [TestCase("\"quoted\" and back\\slashed")]
    [TestCase("\0\u001f\u007f\u2028")]
    [TestCase("é 中文 😀 \ud83d alone \ude00")]
    public void ATextIsWrittenAsTheFrameworkWritesIt(string text) =>
        Assert.That(Written(o => o.Text(text)), Is.EqualTo(Expected(w => w.WriteStringValue(text))));

    [Test]
    public void NumbersAreWrittenAsTheFrameworkWritesThem()
    {
        long[] whole = [0, -1, long.MinValue, long.MaxValue];
        decimal[] exact = [0m, -0.0m, 1.50m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m];
        double[] near = [0d, -0d, 0.1, 1e300, -1e-300, double.MaxValue, double.Epsilon, 1e16, 123456789012345680];
        float[] single = [0f, 0.1f, float.MaxValue, float.Epsilon, -1e10f];

        var written = Written(o =>
        {
            Array.ForEach(whole, o.Number);
            Array.ForEach(exact, o.Number);
            Array.ForEach(near, o.Number);
            Array.ForEach(single, o.Number);
        });

        Assert.That(written, Is.EqualTo(Expected(w =>
        {
            Array.ForEach(whole, w.WriteNumberValue);
            Array.ForEach(exact, w.WriteNumberValue);
            Array.ForEach(near, w.WriteNumberValue);
            Array.ForEach(single, w.WriteNumberValue);
        })));
    }

    [Test]
    public void CommasStandBetweenValuesAndNowhereElse()
    {
        var written = Written(o =>
        {
            o.Open((byte)'{');
            o.Name(new MemberName("a\"b").Json);
            o.Open((byte)'[');
            o.Close((byte)']');
            o.Name(new MemberName("é").Json);
            o.Open((byte)'[');
            o.Number(1L);
            o.Open((byte)'{');
            o.Close((byte)'}');
            o.Token("null"u8);
            o.Ascii("x"u8);
            o.Close((byte)']');
            o.Close((byte)'}');
            o.Token("true"u8);
        });

        Assert.That(written, Is.EqualTo("""[{"a\"b":[],"é":[1,{},null,"x"]},true]"""));
    }

    static string Written(Action<JsonOutput> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var output = new JsonOutput(bytes);
        output.Open((byte)'[');
        write(output);
        output.Close((byte)']');
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    static string Expected(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Relaxed))
        {
            writer.WriteStartArray();
            write(writer);
            writer.WriteEndArray();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
