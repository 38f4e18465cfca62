using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Rendering;

/// <summary>Makes renderers for the CLR types that a scalar schema takes; null for a type it does not.</summary>
internal static class ScalarRenderers<TSink> where TSink : struct, ITokenSink
{
    public static object? For(Type type, Schema schema) => schema switch
    {
        StringSchema => Text(type),
        IntegerSchema => Integer(type) ?? WholeNumber(type),
        NumberSchema => Number(type) ?? Integer(type),
        BooleanSchema when type == typeof(bool) => Of<bool>((sink, value) => sink.Boolean(value)),
        DateSchema when type == typeof(DateOnly) => Of<DateOnly>(WriteDate),
        DateTimeSchema when type == typeof(DateTimeOffset) => Of<DateTimeOffset>(WriteMoment),
        DateTimeSchema when type == typeof(DateTime) => Of<DateTime>((sink, value) => WriteMoment(sink, Moment(value))),
        GuidSchema when type == typeof(Guid) => Of<Guid>(WriteGuid),
        TimeSchema when type == typeof(TimeOnly) => Of<TimeOnly>(WriteTime),
        DurationSchema when type == typeof(TimeSpan) => new DurationRenderer<TSink>(),
        UriSchema when type == typeof(Uri) => new UriRenderer<TSink>(),
        BytesSchema when type == typeof(byte[]) => new BytesRenderer<TSink>(),
        EnumSchema named when type == named.EnumType => EnumOf(type),
        _ => null,
    };

    /// <summary>A renderer for a scalar where no schema says what it is; null for what is no scalar.</summary>
    public static BoxedRenderer<TSink>? ForAny(Type type)
    {
        var renderer = For(type, SchemaForAny(type));
        return renderer is null
            ? null
            : (BoxedRenderer<TSink>)Activator.CreateInstance(typeof(BoxedRenderer<,>).MakeGenericType(typeof(TSink), type), renderer)!;
    }

    /// <summary>Nobody said that a URI is absolute here.</summary>
    static Schema SchemaForAny(Type type) => type == typeof(Uri) ? Schema.String : ClrTypes.Implied(type) ?? Schema.String;

    static ScalarRenderer<TSink, T> Of<T>(ScalarWriter<TSink, T> write) => new(write);

    static object? Text(Type type) =>
        type == typeof(string) ? Of<string>((sink, value) => sink.Text(value))
        : type == typeof(char) ? Of<char>((sink, value) => sink.Text(value.ToString()))
        : type == typeof(Guid) ? Of<Guid>(WriteGuid)
        : type == typeof(Uri) ? Of<Uri>((sink, value) => sink.Text(value.OriginalString))
        : type.IsEnum ? EnumOf(type)
        : null;

    static object? Integer(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.Int32 => Of<int>((sink, value) => sink.Integer(value)),
        TypeCode.Int64 => Of<long>((sink, value) => sink.Integer(value)),
        TypeCode.Int16 => Of<short>((sink, value) => sink.Integer(value)),
        TypeCode.Byte => Of<byte>((sink, value) => sink.Integer(value)),
        TypeCode.SByte => Of<sbyte>((sink, value) => sink.Integer(value)),
        TypeCode.UInt16 => Of<ushort>((sink, value) => sink.Integer(value)),
        TypeCode.UInt32 => Of<uint>((sink, value) => sink.Integer(value)),
        TypeCode.UInt64 => Of<ulong>((sink, value) => sink.Number((decimal)value)),
        _ => null,
    };

    static object? Number(Type type) =>
        type == typeof(decimal) ? Of<decimal>((sink, value) => sink.Number(value))
        : type == typeof(double) ? new FiniteRenderer<TSink>()
        : type == typeof(float) ? new SingleRenderer<TSink>()
        : null;

    static WholeNumberRenderer<TSink>? WholeNumber(Type type) => type == typeof(decimal) ? new() : null;

    static object EnumOf(Type type) => Activator.CreateInstance(typeof(EnumRenderer<,>).MakeGenericType(typeof(TSink), type))!;

    static DateTimeOffset Moment(DateTime value) =>
        value.Kind is DateTimeKind.Unspecified ? new(value, TimeSpan.Zero) : new(value);

    static void WriteDate(TSink sink, DateOnly value)
    {
        Span<byte> text = stackalloc byte[DateText.Length];
        DateText.Format(value, text);
        sink.Ascii(text);
    }

    static void WriteGuid(TSink sink, Guid value)
    {
        Span<byte> text = stackalloc byte[GuidText.Length];
        GuidText.Format(value, text);
        sink.Ascii(text);
    }

    static void WriteTime(TSink sink, TimeOnly value)
    {
        Span<byte> text = stackalloc byte[TimeText.MaxLength];
        sink.Ascii(text[..TimeText.Format(value, text)]);
    }

    static void WriteMoment(TSink sink, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[DateTimeText.MaxLength];
        DateTimeText.Format(value, text, out var length);
        sink.Ascii(text[..length]);
    }
}
