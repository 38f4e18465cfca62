using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;
using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

/// <summary>Compiles schemas into readers, once, when an API is built. An entity is compiled once for each view it is seen with.</summary>
internal sealed class ReaderCompiler<TSource> where TSource : struct, ITokenSource, allows ref struct
{
    readonly Dictionary<(object Object, View View), object> objects = [];

    readonly DefaultCompiler defaults;

    public ReaderCompiler() => defaults = this is ReaderCompiler<JsonTokens> json ? new(json) : new(new());

    /// <summary>A reader of the schema's values into a type that fits it; see <see cref="ClrTypes.Fits"/>.</summary>
    public ValueReader<TSource, T> For<T>(Schema schema, View view)
    {
        if (Nullable.GetUnderlyingType(typeof(T)) is { } plain)
            return (ValueReader<TSource, T>)Call(nameof(NullableOf), [plain], schema, view);
        var reader = (ValueReader<TSource, T>)Plain(typeof(T), schema, view);
        return schema.IsNullable && !reader.AcceptsNull && !typeof(T).IsValueType
            ? (ValueReader<TSource, T>)Make(typeof(NullableReferenceReader<,>), typeof(T), reader)
            : reader;
    }

    /// <summary>A reader of an object's members into cells.</summary>
    public MemberReader<TSource> Members(ImmutableArray<Property> properties, View view) =>
        new([.. properties.Select(p => Property(p, view, TypeOf(p)))], new(properties.Select(p => p.Name)));

    /// <summary>A reader of one value into a cell of the type wanted. The empty name stands for a whole input.</summary>
    public PropertyReader<TSource> Property(Property property, View view, Type type) =>
        (PropertyReader<TSource>)Call(nameof(PropertyOf), [type], property, view);

    static Type TypeOf(Property property) => property.Member?.PropertyType ?? ClrTypes.Natural(property.Schema);

    PropertyReader<TSource, T> PropertyOf<T>(Property property, View view) =>
        new(property, For<T>(property.Schema, view), defaults.For<T>(property.Schema, view));

    NullableReader<TSource, T> NullableOf<T>(Schema schema, View view) where T : struct =>
        new((ValueReader<TSource, T>)Plain(typeof(T), schema, view), schema.IsNullable);

    object Plain(Type type, Schema schema, View view) => schema switch
    {
        StringSchema => new StringReader<TSource>(Checks<string>.Of(schema)),
        IntegerSchema => Make(typeof(IntegerReader<,>), type, Checks<long>.Of(schema)),
        NumberSchema => NumberOf(type, schema),
        BooleanSchema => new BooleanReader<TSource>(),
        DateSchema or DateTimeSchema or EnumSchema => TextParsers<TSource>.For(type, schema),
        ArraySchema array => Call(nameof(ArrayOf), [ClrTypes.ItemOf(type)!, type], array, view),
        Entity entity => Call(nameof(EntityOf), [type], entity, view),
        ObjectSchema inline => ObjectOf<Record>(inline, inline.Properties, view, RecordMaker.For),
        RuleSchema rules => new RuleReader<TSource>(rules),
        _ => new AnyReader<TSource>(),
    };

    static object NumberOf(Type type, Schema schema) =>
        type == typeof(decimal)
            ? new NumberReader<TSource, decimal>(DecimalText.TryParse, DecimalText.TryParseLoose, Checks<decimal>.Of(schema))
        : type == typeof(double)
            ? new NumberReader<TSource, double>(DoubleText.TryParse, DoubleText.TryParseLoose, Checks<double>.Of(schema))
        : new NumberReader<TSource, float>(SingleText.TryParse, SingleText.TryParseLoose, Checks<float>.Of(schema));

    ArrayReader<TSource, TItem, TCollection> ArrayOf<TItem, TCollection>(ArraySchema schema, View view) =>
        new(For<TItem>(schema.Items, view), Collections.FinishFor<TItem, TCollection>(), Checks<ItemCount>.Of(schema));

    ObjectReader<TSource, T> EntityOf<T>(Entity entity, View view)
    {
        var definition = entity.Definition;
        return definition.ClrType is null
            ? (ObjectReader<TSource, T>)(object)ObjectOf<Record>(definition, definition.Properties, view.Into(entity), RecordMaker.For)
            : ObjectOf<T>(definition, definition.Properties, view.Into(entity), ObjectMaker.For<T>);
    }

    ObjectReader<TSource, T> ObjectOf<T>(
        object key, ImmutableArray<Property> all, View view, Func<ImmutableArray<Property>, Func<Cell[], T>> maker)
    {
        if (objects.TryGetValue((key, view), out var known))
            return (ObjectReader<TSource, T>)known;
        var reader = new ObjectReader<TSource, T>();
        objects.Add((key, view), reader);
        var properties = view.Of(all);
        reader.Give(Members(properties, view), maker(properties));
        return reader;
    }

    static object Make(Type definition, Type type, object argument) =>
        Activator.CreateInstance(definition.MakeGenericType(typeof(TSource), type), argument)!;

    object Call(string method, Type[] types, object part, View view) =>
        GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(types)
            .Invoke(this, BindingFlags.DoNotWrapExceptions, null, [part, view], null)!;
}
