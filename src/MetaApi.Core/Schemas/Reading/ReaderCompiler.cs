using System.Collections.Immutable;
using System.Reflection;
using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Members;
using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Reading;

/// <summary>Compiles schemas into readers, once, when an API is built. An entity is compiled once for each view it is seen with.</summary>
internal sealed class ReaderCompiler<TSource> where TSource : struct, ITokenSource, allows ref struct
{
    readonly Dictionary<(object Object, View View), object> objects = [];

    readonly ReaderCompiler<JsonTokens> json;

    readonly DefaultCompiler defaults;

    public ReaderCompiler()
    {
        json = this as ReaderCompiler<JsonTokens> ?? new();
        defaults = new(json);
    }

    /// <summary>A reader of the schema's values into a type that fits it; see <see cref="ClrTypes.Fits"/>.</summary>
    public ValueReader<TSource, T> For<T>(Schema schema, View view)
    {
        if (ClrTypes.OptionalOf(typeof(T)) is { } sent)
            return (ValueReader<TSource, T>)Call(nameof(OptionalOf), [sent], schema, view);
        if (Nullable.GetUnderlyingType(typeof(T)) is { } plain)
            return (ValueReader<TSource, T>)Call(nameof(NullableOf), [plain], schema, view);
        var reader = Dressed<T>(schema, view);
        return schema.IsNullable && !reader.AcceptsNull && !typeof(T).IsValueType
            ? (ValueReader<TSource, T>)Make(typeof(NullableReferenceReader<,>), [typeof(T)], reader)
            : reader;
    }

    /// <summary>A reader of an object's members into cells.</summary>
    public MemberReader<TSource> Members(ImmutableArray<Property> properties, ObjectShape shape, View view) =>
        new([.. properties.Select(p => Property(p, view))], new(properties.Select(p => p.Name)), MemberPolicy.Of(properties, shape, view));

    /// <summary>A reader of one value into a cell of its type. The empty name stands for a whole input.</summary>
    public PropertyReader<TSource> Property(Property property, View view)
    {
        if (property.Computed is not null)
            return (PropertyReader<TSource>)Make(typeof(ComputedPropertyReader<,>), [property.ClrType]);
        var reader = (PropertyReader<TSource>)Call(nameof(PropertyOf), [property.ClrType], property, view);
        return property.Condition is null ? reader : new ConditionalPropertyReader<TSource>(reader);
    }

    PropertyReader<TSource, T> PropertyOf<T>(Property property, View view) =>
        new(property, For<T>(property.Judged, view), defaults.For<T>(property.Judged, view));

    OptionalReader<TSource, T> OptionalOf<T>(Schema schema, View view) => new(For<T>(schema, view));

    NullableReader<TSource, T> NullableOf<T>(Schema schema, View view) where T : struct => new(Dressed<T>(schema, view), schema.IsNullable);

    /// <summary>A reader with what the declaration adds around it, the innermost first.</summary>
    ValueReader<TSource, T> Dressed<T>(Schema schema, View view)
    {
        var before = schema.Steps.OfType<BeforeStep>().Where(s => s.IsAt(Stage.Param)).ToArray();
        var reader = before.Length == 0
            ? (ValueReader<TSource, T>)Plain(typeof(T), schema, view)
            : new FilteredReader<TSource, T>(before, (ValueReader<JsonTokens, T>)json.Plain(typeof(T), schema, view));
        if (ReadSteps.For<T>(schema.Steps) is { Length: > 0 } steps)
            reader = new SteppedReader<TSource, T>(reader, steps);
        if (schema.Coercion is { } coercion)
            reader = new CoercedReader<TSource, T>(reader, coercion);
        return schema.Texts.IsEmpty ? reader : new ExplainedReader<TSource, T>(reader, schema.Texts);
    }

    object Plain(Type type, Schema schema, View view) => schema switch
    {
        ArraySchema array => Call(nameof(ArrayOf), [ClrTypes.ItemOf(type)!, type], array, view),
        MapSchema map => Call(nameof(MapOf), [ClrTypes.EntryOf(type)!, type], map, view),
        UnionSchema union => Call(nameof(UnionOf), [type], union, view),
        ConvertedSchema { Conversion: { } conversion } converted => Call(nameof(ConvertedOf), [conversion.WireType, conversion.ClrType], converted, view),
        Entity entity => Call(nameof(EntityOf), [type], entity, view),
        ObjectSchema inline => ObjectOf<Record>((inline, inline.Shape, RecordMaker.For), view.Into(inline.Shape.Unknown)),
        AllOfSchema all => ObjectOf<Record>((all, all.Shape, RecordMaker.For), view.Into(all.Shape.Unknown)),
        RuleSchema rules => new RuleReader<TSource>(rules),
        _ => ScalarReaders<TSource>.For(type, schema),
    };

    ArrayReader<TSource, TItem, TCollection> ArrayOf<TItem, TCollection>(ArraySchema schema, View view) =>
        new(For<TItem>(schema.Items, view), Collections.FinishFor<TItem, TCollection>(), Checks<ItemCount>.Of(schema), UniqueItemsReader<TSource>.For(schema));

    MapReader<TSource, TValue, TMap> MapOf<TValue, TMap>(MapSchema schema, View view) => new(
        For<TValue>(schema.Values, view), Collections.FinishMapFor<TValue, TMap>(),
        Checks<string>.Of(schema.Keys ?? Schema.String), Checks<EntryCount>.Of(schema));

    ConvertedReader<TSource, TWire, T> ConvertedOf<TWire, T>(ConvertedSchema schema, View view) =>
        new(For<TWire>(schema.Wire, view), ((TypeConversion<TWire, T>)schema.Conversion).Read);

    UnionReader<TSource, T> UnionOf<T>(UnionSchema schema, View view) => new(
        schema, [.. schema.Alternatives.Select(a => (UnionAlternative<TSource, T>)Call(nameof(AlternativeOf), [ClrTypes.Natural(a), typeof(T)], a, view))],
        Discriminator.Of(schema, view));

    UnionAlternative<TSource, T> AlternativeOf<TRead, T>(Schema schema, View view) => typeof(T) == typeof(object) || !ClrTypes.Fits(schema, typeof(T))
        ? new UnionAlternative<TSource, T, TRead>(schema, For<TRead>(schema, view))
        : new UnionAlternative<TSource, T, T>(schema, For<T>(schema, view));

    ValueReader<TSource, T> EntityOf<T>(Entity entity, View view)
    {
        var definition = entity.Definition;
        var inside = view.Into(entity);
        ValueReader<TSource, T> reader = definition.ClrType is null ? (ValueReader<TSource, T>)(object)ObjectOf<Record>((definition, definition.Shape, RecordMaker.For), inside)
            : PatchMaker.IsFor(typeof(T)) ? ObjectOf<T>((definition, definition.Shape, PatchMaker.For<T>), inside)
            : ObjectOf<T>((definition, definition.Shape, ObjectMaker.For<T>), inside);
        if (ReadSteps.For<T>(definition.Shape.Steps) is { Length: > 0 } steps)
            reader = new SteppedReader<TSource, T>(reader, steps);
        return definition.Shape.Coercion is { } coercion ? new CoercedReader<TSource, T>(reader, coercion) : reader;
    }

    ObjectReader<TSource, T> ObjectOf<T>((object Key, ObjectShape Shape, Func<ImmutableArray<Property>, Func<Cell[], T>> Maker) part, View view)
    {
        if (objects.TryGetValue((part.Key, view), out var known))
            return (ObjectReader<TSource, T>)known;
        var reader = new ObjectReader<TSource, T>();
        objects.Add((part.Key, view), reader);
        var properties = view.Of(part.Shape.Properties);
        reader.Give(Members(properties, part.Shape, view), part.Maker(properties), OwnerSteps.For<T>(properties));
        return reader;
    }

    static object Make(Type definition, Type[] types, params object[] arguments) =>
        Activator.CreateInstance(definition.MakeGenericType([typeof(TSource), .. types]), arguments)!;

    object Call(string method, Type[] types, object part, View view) =>
        GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(types)
            .Invoke(this, BindingFlags.DoNotWrapExceptions, null, [part, view], null)!;
}
