using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Rendering;

/// <summary>Makes renderers for scalars of another kind than the schema's: a text that spells a number, and the other way round.</summary>
internal static class LenientRenderers<TSink> where TSink : struct, ITokenSink
{
    /// <summary>The renderer; null for types that can never stand for the schema's.</summary>
    public static object? For(Type type, Schema schema) => schema switch
    {
        IntegerSchema when type == typeof(string) => new LenientRenderer<TSink, string>(schema, TryInteger),
        NumberSchema when type == typeof(string) => new LenientRenderer<TSink, string>(schema, TryNumber),
        BooleanSchema when type == typeof(string) => new LenientRenderer<TSink, string>(schema, TryBoolean),
        StringSchema when type == typeof(bool) => new LenientRenderer<TSink, bool>(schema, (sink, value) => Write(sink, value ? "true" : "false")),
        StringSchema when Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal && !type.IsEnum =>
            Activator.CreateInstance(typeof(LenientNumberRenderer<,>).MakeGenericType(typeof(TSink), type), schema),
        _ => null,
    };

    static bool TryInteger(TSink sink, string text)
    {
        var isOne = IntegerText.TryParseLoose(Encoding.UTF8.GetBytes(text), out var value) is ScalarResult.Ok;
        if (isOne)
            sink.Integer(value);
        return isOne;
    }

    static bool TryNumber(TSink sink, string text)
    {
        var isOne = DecimalText.TryParseLoose(Encoding.UTF8.GetBytes(text), out var value) is ScalarResult.Ok;
        if (isOne)
            sink.Number(value);
        return isOne;
    }

    static bool TryBoolean(TSink sink, string text)
    {
        var isOne = BooleanText.TryParse(Encoding.UTF8.GetBytes(text), out var value) is ScalarResult.Ok;
        if (isOne)
            sink.Boolean(value);
        return isOne;
    }

    static bool Write(TSink sink, string text)
    {
        sink.Text(text);
        return true;
    }
}
