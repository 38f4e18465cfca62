using System.Buffers;
using MetaApi.Schemas;
using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Literals;
using MetaApi.Schemas.Reading;

namespace MetaApi.Model;

/// <summary>What must hold of one schema and of those inside it, entities excepted.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<Mistake> Of(Schema schema, Spot at) =>
    [
        .. schema.Constraints.SelectMany(c => OfRule(c, schema, at)),
        .. Contradictions(schema, at),
        .. OfLiteral(schema.Default, "a default", schema, at),
        .. OfLiteral(schema.Example, "an example", schema, at),
        .. Inside(schema, at),
    ];

    static IEnumerable<Mistake> Inside(Schema schema, Spot at) => schema switch
    {
        ArraySchema array => Of(array.Items, at with { What = $"the items of {at.What}" }),
        ObjectSchema inline => inline.Properties.SelectMany(p => Of(p.Schema, new(at.Place, $"'{p.Name}' in {at.What}", p.Origin))),
        _ => [],
    };

    static IEnumerable<Mistake> OfRule(Constraint rule, Schema schema, Spot at)
    {
        if (!Applies(rule, schema))
            yield return ApiMistakes.Misfit(at, rule.Keyword);
        else if (rule.Mistake is { } mistake)
            yield return ApiMistakes.BadRule(at, mistake);
    }

    static IEnumerable<Mistake> Contradictions(Schema schema, Spot at) =>
        from pair in new[] { ("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems") }
        where LimitOf(schema, pair.Item1) > LimitOf(schema, pair.Item2)
        select ApiMistakes.Contradiction(at, pair.Item1, pair.Item2);

    static decimal? LimitOf(Schema schema, string keyword) =>
        schema.Constraints.FirstOrDefault(c => c.Keyword == keyword) is { } rule
            ? Convert.ToDecimal(rule.KeywordValue, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    static bool Applies(Constraint rule, Schema schema) => schema switch
    {
        StringSchema => rule is ICheck<string>,
        IntegerSchema => rule is ICheck<long>,
        NumberSchema => rule is ICheck<decimal>,
        ArraySchema => rule is ICheck<ItemCount>,
        _ => false,
    };

    static IEnumerable<Mistake> OfLiteral(Literal? literal, string kind, Schema schema, Spot at)
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
