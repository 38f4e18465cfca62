using System.Collections.Frozen;
using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;

namespace MetaApi.Schemas;

/// <summary>Which CLR types the values of a schema can be.</summary>
internal static class ClrTypes
{
    static readonly FrozenSet<Type> Integers = FrozenSet.Create(
        typeof(int), typeof(long), typeof(short), typeof(byte), typeof(sbyte), typeof(ushort), typeof(uint), typeof(ulong));

    static readonly FrozenSet<Type> Numbers = FrozenSet.Create(typeof(decimal), typeof(double), typeof(float));

    static readonly FrozenSet<Type> Lists = FrozenSet.Create(
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(IEnumerable<>),
        typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(ImmutableArray<>));

    static readonly FrozenSet<Type> Maps = FrozenSet.Create(
        typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(IReadOnlyDictionary<,>), typeof(ImmutableDictionary<,>));

    /// <summary>The type a value has when nobody asks for another.</summary>
    public static Type Natural(Schema schema)
    {
        var type = schema switch
        {
            IntegerSchema => typeof(long),
            NumberSchema => typeof(decimal),
            BooleanSchema => typeof(bool),
            DateSchema => typeof(DateOnly),
            DateTimeSchema => typeof(DateTimeOffset),
            GuidSchema => typeof(Guid),
            TimeSchema => typeof(TimeOnly),
            DurationSchema => typeof(TimeSpan),
            UriSchema => typeof(Uri),
            BytesSchema => typeof(byte[]),
            EnumSchema named => named.EnumType,
            StringSchema => typeof(string),
            ArraySchema array => typeof(List<>).MakeGenericType(Natural(array.Items)),
            MapSchema map => typeof(Dictionary<,>).MakeGenericType(typeof(string), Natural(map.Values)),
            UnionSchema union => Common(union),
            ConvertedSchema converted => converted.ClrType,
            Entity entity => entity.Definition.ClrType ?? typeof(Record),
            ObjectSchema or AllOfSchema => typeof(Record),
            _ => typeof(object),
        };
        return schema.IsNullable && type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;
    }

    /// <summary>Whether values of the schema can be read into the type.</summary>
    public static bool Fits(Schema schema, Type type)
    {
        if (OptionalOf(type) is { } sent)
            return OptionalOf(Nullable.GetUnderlyingType(sent) ?? sent) is null && Fits(schema, sent);
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return schema switch
        {
            IntegerSchema => Integers.Contains(plain),
            NumberSchema => Numbers.Contains(plain),
            DateTimeSchema => plain == typeof(DateTimeOffset) || plain == typeof(DateTime),
            ArraySchema array => ItemOf(plain) is { } item && Fits(array.Items, item),
            MapSchema map => EntryOf(plain) is { } entry && Fits(map.Values, entry),
            UnionSchema union => union.Alternatives.All(a => Fits(a, type) || plain.IsAssignableFrom(Natural(a))),
            _ => plain == (Nullable.GetUnderlyingType(Natural(schema)) ?? Natural(schema)),
        };
    }

    /// <summary>The schema that a scalar type, or a list of one, implies; null for other types.</summary>
    public static Schema? Implied(Type type)
    {
        if (OptionalOf(type) is { } sent)
            return OptionalOf(Nullable.GetUnderlyingType(sent) ?? sent) is null ? Implied(sent) : null;
        var plain = Nullable.GetUnderlyingType(type);
        if (plain is not null && OptionalOf(plain) is not null)
            return null;
        if (plain is not null)
            return Implied(plain) is { } known ? known with { IsNullable = true } : null;
        return Integers.Contains(type) ? Ranged(type)
            : Numbers.Contains(type) ? Schema.Number
            : type == typeof(string) ? Schema.String
            : type == typeof(bool) ? Schema.Boolean
            : type == typeof(DateOnly) ? Schema.Date
            : type == typeof(DateTimeOffset) || type == typeof(DateTime) ? Schema.DateTime
            : type == typeof(Guid) ? Schema.Guid
            : type == typeof(TimeOnly) ? Schema.Time
            : type == typeof(TimeSpan) ? Schema.Duration
            : type == typeof(Uri) ? Schema.Uri
            : type == typeof(byte[]) ? Schema.Bytes
            : type.IsEnum ? new EnumSchema(type)
            : ItemOf(type) is { } item && Implied(item) is { } items ? Schema.ArrayOf(items)
            : EntryOf(type) is { } entry && Implied(entry) is { } values ? Schema.MapOf(values)
            : null;
    }

    /// <summary>The items of a list; null for what is none. Bytes are one value and no list of integers.</summary>
    public static Type? ItemOf(Type type) =>
        type == typeof(byte[]) ? null
        : type.IsSZArray ? type.GetElementType()
        : type.IsGenericType && Lists.Contains(type.GetGenericTypeDefinition()) ? type.GetGenericArguments()[0]
        : null;

    /// <summary>What a dictionary by name holds; null for other types.</summary>
    public static Type? EntryOf(Type type) =>
        type.IsGenericType && Maps.Contains(type.GetGenericTypeDefinition()) && type.GetGenericArguments()[0] == typeof(string)
            ? type.GetGenericArguments()[1]
            : null;

    /// <summary>What an <see cref="Optional{T}"/> holds; null for other types.</summary>
    public static Type? OptionalOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : null;

    static Type Common(UnionSchema union) =>
        union.Alternatives.Select(Natural).Distinct().Aggregate((Type?)null, (common, type) => common is null ? type : BaseOf(common, type)) ?? typeof(object);

    /// <summary>The nearest class that both are of.</summary>
    static Type BaseOf(Type one, Type other)
    {
        var common = one;
        while (!common.IsAssignableFrom(other))
            common = common.BaseType ?? typeof(object);
        return common.IsValueType || common == typeof(ValueType) ? one == other ? one : typeof(object) : common;
    }

    static IntegerSchema Ranged(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Byte => Within(byte.MinValue, byte.MaxValue),
        TypeCode.SByte => Within(sbyte.MinValue, sbyte.MaxValue),
        TypeCode.Int16 => Within(short.MinValue, short.MaxValue),
        TypeCode.UInt16 => Within(ushort.MinValue, ushort.MaxValue),
        TypeCode.UInt32 => Within(uint.MinValue, uint.MaxValue),
        TypeCode.UInt64 => Within(0, long.MaxValue),
        TypeCode.Int32 => Within(int.MinValue, int.MaxValue),
        _ => Schema.Integer,
    };

    static IntegerSchema Within(decimal min, decimal max) => (IntegerSchema)Schema.Integer.With(new Minimum(min)).With(new Maximum(max));
}
