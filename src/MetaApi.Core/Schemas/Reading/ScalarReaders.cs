using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

/// <summary>Makes readers for values that hold no others.</summary>
internal static class ScalarReaders<TSource> where TSource : struct, ITokenSource, allows ref struct
{
    public static object For(Type type, Schema schema) => schema switch
    {
        StringSchema => new StringReader<TSource>(Checks<string>.Of(schema.Constraints)),
        IntegerSchema => Activator.CreateInstance(typeof(IntegerReader<,>).MakeGenericType(typeof(TSource), type), Checks<long>.Of(schema.Constraints))!,
        NumberSchema => NumberOf(type, schema),
        BooleanSchema => new BooleanReader<TSource>(Checks<bool>.Of(schema.Constraints)),
        DateSchema or DateTimeSchema or EnumSchema or GuidSchema or TimeSchema or DurationSchema or UriSchema or BytesSchema => TextParsers<TSource>.For(type, schema),
        _ => new AnyReader<TSource>(),
    };

    static object NumberOf(Type type, Schema schema) =>
        type == typeof(decimal)
            ? new NumberReader<TSource, decimal>(DecimalText.TryParse, DecimalText.TryParseLoose, Checks<decimal>.Of(schema.Constraints))
        : type == typeof(double)
            ? new NumberReader<TSource, double>(DoubleText.TryParse, DoubleText.TryParseLoose, Checks<double>.Of(schema.Constraints))
        : new NumberReader<TSource, float>(SingleText.TryParse, SingleText.TryParseLoose, Checks<float>.Of(schema.Constraints));
}
