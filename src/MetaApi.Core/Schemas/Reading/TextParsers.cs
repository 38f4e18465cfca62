using System.Reflection;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

/// <summary>Makes readers for the types that travel as text.</summary>
internal static class TextParsers<TSource> where TSource : struct, ITokenSource, allows ref struct
{
    public static object For(Type type, Schema schema) => schema switch
    {
        DateSchema => new ParsedReader<TSource, DateOnly>(DateText.TryParse, new(FailureCodes.Format, "format", "date")),
        DateTimeSchema when type == typeof(DateTime) => new ParsedReader<TSource, DateTime>(TryParseUtc, NotAMoment),
        DateTimeSchema => new ParsedReader<TSource, DateTimeOffset>(DateTimeText.TryParse, NotAMoment),
        _ => typeof(TextParsers<TSource>).GetMethod(nameof(EnumOf), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type).Invoke(null, null)!,
    };

    static Failure NotAMoment => new(FailureCodes.Format, "format", "date-time");

    static ParsedReader<TSource, T> EnumOf<T>() where T : struct, Enum
    {
        var names = new Utf8Names(Enum.GetNames<T>());
        var values = Enum.GetNames<T>().Select(Enum.Parse<T>).ToArray();
        return new(TryParse, new(FailureCodes.Enum, "allowed", Enum.GetNames<T>()));

        ScalarResult TryParse(ReadOnlySpan<byte> text, out T value)
        {
            var index = names.Find(text, int.MaxValue);
            value = index < 0 ? default : values[index];
            return index < 0 ? ScalarResult.Malformed : ScalarResult.Ok;
        }
    }

    static ScalarResult TryParseUtc(ReadOnlySpan<byte> text, out DateTime value)
    {
        var result = DateTimeText.TryParse(text, out var moment);
        value = moment.UtcDateTime;
        return result;
    }
}
