using System.Buffers;
using MetaApi.Schemas.Literals;
using MetaApi.Schemas.Reading;
using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Checking;

/// <summary>Judges values of a declaration by what judges requests and replies.</summary>
internal static class LiteralCheck
{
    /// <summary>The JSON of a value that a request has, and what is wrong with it, matching kinds strictly.</summary>
    /// <param name="property">What the value is of; code that changes what is sent is left out.</param>
    /// <param name="literal">The value.</param>
    /// <param name="view">How the schema is seen.</param>
    /// <param name="coercion">How far the kind of a value may differ from what it is written as.</param>
    public static LiteralJson OfRead(Property property, Literal literal, View view, Coercion coercion = Coercion.Lenient)
    {
        var written = LiteralJson.Of(property.Schema, literal, view, coercion);
        return written.Failures.Count > 0 ? written : written with { Failures = FailuresOf(property, written.Json, view) };
    }

    static IReadOnlyList<Failure> FailuresOf(Property property, byte[] json, View view)
    {
        var reader = new ReaderCompiler<JsonTokens>().Property(property with { Schema = BeforeStep.Without(property.Schema) }, view);
        var context = new ReadContext(Coercion.Strict, 100);
        var failures = context.Failures;
        var source = new JsonTokens(new ReadOnlySequence<byte>(json), JsonLimits.Default);
        try
        {
            source.Read();
            reader.Read(ref source, context, reader.NewCell());
        }
        catch (MalformedInputException malformed)
        {
            failures.Replace(0, malformed.Failure);
        }
        finally
        {
            source.Release();
        }
        return failures.Items;
    }
}
