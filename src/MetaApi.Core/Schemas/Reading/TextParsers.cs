using System.Reflection;
using MetaApi.Schemas.Formats;
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
        GuidSchema => new ParsedReader<TSource, Guid>(GuidText.TryParse, new(FailureCodes.Format, "format", "uuid")),
        TimeSchema => new ParsedReader<TSource, TimeOnly>(TimeText.TryParse, new(FailureCodes.Format, "format", "time-local")),
        DurationSchema => new ParsedReader<TSource, TimeSpan>(DurationText.TryParse, new(FailureCodes.Format, "format", "duration")),
        UriSchema => new ParsedReader<TSource, Uri>(UriText.TryParse, new(FailureCodes.Format, "format", "uri")),
        BytesSchema => new ParsedReader<TSource, byte[]>(BytesText.TryParse, new(FailureCodes.Format, "format", "byte")),
        _ => typeof(TextParsers<TSource>).GetMethod(nameof(EnumOf), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type).Invoke(null, null)!,
    };

    static Failure NotAMoment => new(FailureCodes.Format, "format", "date-time");

    static ParsedReader<TSource, T> EnumOf<T>() where T : struct, Enum
    {
        var allowed = EnumNames.Of(typeof(T));
        var names = new Utf8Names(allowed);
        var values = EnumNames.ValuesOf<T>();
        return new(TryParse, new(FailureCodes.Enum, "allowed", allowed));

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
