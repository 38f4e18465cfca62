using System.Buffers;
using MetaApi.Schemas;
using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Literals;
using MetaApi.Schemas.Reading;

namespace MetaApi.Model;

/// <summary>What must hold of one schema and of those inside it, entities excepted.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<Mistake> Of(Schema schema, string place, string what, Origin origin) =>
    [
        .. schema.Constraints.SelectMany(c => OfRule(c, schema, (place, what, origin))),
        .. OfLiteral(schema.Default, "a default", schema, (place, what, origin)),
        .. OfLiteral(schema.Example, "an example", schema, (place, what, origin)),
        .. Inside(schema, place, what, origin),
    ];

    static IEnumerable<Mistake> Inside(Schema schema, string place, string what, Origin origin) => schema switch
    {
        ArraySchema array => Of(array.Items, place, $"the items of {what}", origin),
        ObjectSchema inline => inline.Properties.SelectMany(p => Of(p.Schema, place, $"'{p.Name}' in {what}", p.Origin)),
        _ => [],
    };

    static IEnumerable<Mistake> OfRule(Constraint rule, Schema schema, (string Name, string What, Origin Origin) at)
    {
        if (!Applies(rule, schema))
            yield return ApiMistakes.Misfit(at.Name, at.What, rule.Keyword, at.Origin);
        else if (rule.Mistake is { } mistake)
            yield return ApiMistakes.BadRule(at.Name, at.What, mistake, at.Origin);
    }

    static bool Applies(Constraint rule, Schema schema) => schema switch
    {
        StringSchema => rule is ICheck<string>,
        IntegerSchema => rule is ICheck<long>,
        NumberSchema => rule is ICheck<decimal>,
        ArraySchema => rule is ICheck<ItemCount>,
        _ => false,
    };

    static IEnumerable<Mistake> OfLiteral(Literal? literal, string kind, Schema schema, (string Name, string What, Origin Origin) at)
    {
        if (literal is null || schema.Constraints.Any(c => c.Mistake is not null || !Applies(c, schema)))
            return [];
        var failures = FailuresOf(schema, literal);
        return failures.Count == 0 ? [] : [ApiMistakes.BadLiteral(at, kind, failures)];
    }

    static IReadOnlyList<Failure> FailuresOf(Schema schema, Literal literal)
    {
        var view = View.Of(Stage.Param);
        var written = LiteralJson.Of(schema, literal, view);
        if (written.Failures.Count > 0)
            return written.Failures;
        var reader = new ReaderCompiler<JsonTokens>().Property(new("", schema), view, ClrTypes.Natural(schema));
        var context = new ReadContext(Coercion.Strict, 100);
        var source = new JsonTokens(new ReadOnlySequence<byte>(written.Json), JsonLimits.Default);
        try
        {
            source.Read();
            reader.Read(ref source, context, reader.NewCell());
        }
        catch (MalformedInputException malformed)
        {
            context.Failures.Replace(0, malformed.Failure);
        }
        finally
        {
            source.Release();
        }
        return context.Failures.Items;
    }
}
