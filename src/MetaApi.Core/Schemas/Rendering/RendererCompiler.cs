using System.Collections.Immutable;
using System.Reflection;
using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Rendering;

/// <summary>
/// Compiles schemas into renderers. What is declared with its CLR type is compiled when an API is built; a type first
/// seen in a reply is compiled then, under a lock.
/// </summary>
/// <param name="judgesRules">Whether values are judged by the rules of their schema too, and not by its types alone.</param>
/// <param name="literals">What values are that stand in a declaration: as they are sent, so that no code changes them any more. Null for values of a program.</param>
internal sealed class RendererCompiler<TSink>(bool judgesRules = false, LiteralUse? literals = null) where TSink : struct, ITokenSink
{
    readonly Lock compiling = new();

    readonly Dictionary<(object Object, Type Type, View View), object> objects = [];

    readonly Lazy<RendererCompiler<TreeSink>> trees = new(() => new(judgesRules));

    /// <summary>Makes plain values of what is to leave, and judges nothing: what is looked at twice must not be judged twice.</summary>
    readonly Lazy<RendererCompiler<TreeSink>> trials = new(() => new());

    RendererCompiler<NullSink> Attempts => field ??= judgesRules && this is RendererCompiler<NullSink> itself ? itself : new(judgesRules: true);

    /// <summary>A renderer of the schema's values from a CLR type; <see cref="object"/> for any.</summary>
    public ValueRenderer<TSink, T> For<T>(Schema schema, View view)
    {
        lock (compiling)
            return (ValueRenderer<TSink, T>)Guarded(typeof(T), schema, view);
    }

    /// <summary>A renderer of one member, whose code is handed data of its own; null where the view does not show it.</summary>
    public MemberRenderer<TSink, T>? Member<T>(Property declared, View view) where T : IHandedData
    {
        lock (compiling)
            return view.Of([declared]) is [var shown] ? new HandingMemberRenderer<TSink, T>(shown.Name, MemberOf<T>(shown, view)) : null;
    }

    object Guarded(Type type, Schema schema, View view)
    {
        if (Nullable.GetUnderlyingType(type) is { } plain)
            return Make(typeof(NullableRenderer<,>), [plain], Dressed(plain, schema, view), schema.TakesNull);
        if (schema is AnySchema or RuleSchema && schema.Steps.IsEmpty)
            return Plain(type, schema, view);
        if (type.IsValueType)
            return Dressed(type, schema, view);
        return IsOpen(type, schema)
            ? Call(nameof(DynamicFor), [type], schema, view)
            : Make(typeof(NullableReferenceRenderer<,>), [type], Dressed(type, schema, view), schema.TakesNull);
    }

    /// <summary>Whether only the value itself can tell how to render it.</summary>
    static bool IsOpen(Type type, Schema schema) =>
        type == typeof(object)
        || (schema is ArraySchema && Sequences.ItemOf(type) is null)
        || (schema is MapSchema && Sequences.EntryOf(type) is null)
        || (schema is Entity or ObjectSchema or AllOfSchema && !Objects.IsBound(schema, type) && !type.IsSealed);

    /// <summary>A renderer with what the declaration adds around it, the innermost first.</summary>
    object Dressed(Type type, Schema schema, View view)
    {
        var steps = schema.Steps.Where(s => literals is null && s.IsAt(view.Stage)).ToImmutableArray();
        if (steps.OfType<BeforeStep>().ToArray() is { Length: > 0 } before)
            return Make(typeof(FilteredRenderer<,>), [type], before, DynamicFor<object?>(schema with { Steps = [.. steps.Where(s => s is not BeforeStep)] }, view));
        if (JsonTree.Is(type))
            return Plain(type, schema with { Steps = steps }, view);
        var after = steps.OfType<AfterStep>().ToArray();
        if (after.Length > 0 && !(ClrTypes.Fits(schema, type) && schema.TypeName is not ("object" or "array" or "union" or "any")))
            return Make(typeof(AfterRenderer<,>), [type], trees.Value.Dressed(type, schema with { Steps = [.. steps.Where(s => s is not AfterStep)] }, view), after);
        var renderer = Plain(type, schema, view);
        if (after.Length > 0)
            renderer = Make(typeof(ChangedRenderer<,>), [type], renderer, after);
        if (judgesRules)
            renderer = RuleRenderers<TSink>.Around(renderer, type, schema, view.Stage);
        if (judgesRules && schema.Constraints.OfType<UniqueItems>().FirstOrDefault() is { } unique)
            renderer = Make(typeof(UniqueRenderer<,>), [type], renderer, trials.Value.Plain(type, schema, view), unique.Failure);
        return Coerced(renderer, type, schema.Coercion);
    }

    object Plain(Type type, Schema schema, View view) => schema switch
    {
        _ when JsonTree.Is(type) => Make(typeof(JsonTreeRenderer<,>), [type], DynamicFor<object?>(schema, view)),
        RuleSchema rules when judgesRules => Make(typeof(RuleRenderer<,>), [type], rules),
        AnySchema or RuleSchema => Make(typeof(AnyRenderer<,>), [type]),
        ArraySchema array when Sequences.ItemOf(type) is { } item =>
            Make(typeof(ArrayRenderer<,,>), [type, item], Guarded(item, array.Items, view), RuleRenderers<TSink>.Counts(array, judgesRules)),
        MapSchema map when Sequences.EntryOf(type) is { } entry => Make(
            typeof(MapRenderer<,,>), [type, entry], Guarded(entry, map.Values, view),
            Checks<string>.Of(judgesRules && map.Keys is { } keys ? keys.Constraints : []), Checks<EntryCount>.Of(judgesRules ? map.Constraints : [])),
        UnionSchema union => Call(nameof(UnionFor), [type], union, view),
        ConvertedSchema converted => Converted(type, converted, view),
        Entity entity when Objects.CanBe(type) => OfEntity(type, entity, view.Into(entity)),
        ObjectSchema inline when Objects.CanBe(type) => Coerced(ObjectFor(inline, type, inline.Shape, view), type, inline.Shape.Coercion),
        AllOfSchema all when Objects.CanBe(type) => Coerced(ObjectFor(all, type, all.Shape, view), type, all.Shape.Coercion),
        _ => ScalarRenderers<TSink>.For(type, schema) ?? LenientRenderers<TSink>.For(type, schema) ?? Make(typeof(MisfitRenderer<,>), [type], schema),
    };

    object OfEntity(Type type, Entity entity, View view)
    {
        var shape = entity.Definition.Shape;
        var renderer = ObjectFor(entity.Definition, type, shape, view);
        if (judgesRules && Objects.IsBound(entity, type))
            renderer = RuleRenderers<TSink>.Around(renderer, type, shape.Steps, view.Stage);
        return Coerced(renderer, type, shape.Coercion);
    }

    static object Coerced(object renderer, Type type, Coercion? coercion) =>
        coercion is null ? renderer : Make(typeof(CoercedRenderer<,>), [type], renderer, coercion.Value);

    object Converted(Type type, ConvertedSchema schema, View view) => schema.ClrType.IsAssignableFrom(type)
        ? Make(typeof(ConvertedRenderer<,,>), [type, schema.Conversion.WireType], schema.Conversion.Writer, Guarded(schema.Conversion.WireType, schema.Wire, view))
        : Plain(type, schema.Wire, view);

    UnionRenderer<TSink, T> UnionFor<T>(UnionSchema schema, View view) => new(
        schema, [.. schema.Alternatives.Select(a => (ValueRenderer<TSink, object?>)Guarded(typeof(object), a, view))],
        [.. schema.Alternatives.Select(a => Attempts.For<object?>(a, view))], view);

    object ObjectFor(object key, Type type, ObjectShape shape, View view) => objects.TryGetValue((key, type, view), out var known)
        ? known
        : Call(nameof(NewObject), [type], (key, shape), view);

    ObjectRenderer<TSink, T> NewObject<T>((object Key, ObjectShape Shape) part, View view)
    {
        var renderer = new ObjectRenderer<TSink, T>();
        objects.Add((part.Key, typeof(T), view), renderer);
        try
        {
            var properties = part.Shape.Rendered(view.Of(part.Shape.Properties));
            renderer.Give([.. properties.Select(p => MemberOf<T>(p, view))], judgesRules ? MemberRules.Of(properties, part.Shape) : null);
        }
        catch
        {
            objects.Remove((part.Key, typeof(T), view));
            throw;
        }
        return renderer;
    }

    MemberRenderer<TSink, T> MemberOf<T>(Property property, View view)
    {
        var member = property.Computed is { } computed && computed.OwnerType.IsAssignableFrom(typeof(T))
            ? (MemberRenderer<TSink, T>)Call(nameof(ComputedMember), [typeof(T), computed.ValueType], property, view)
            : HeldMember<T>(property, view);
        if (property.Condition is not { } condition)
            return member;
        Func<T, ValueContext, bool> isShown = condition.OwnerType.IsAssignableFrom(typeof(T)) ? condition.For<T, bool>() : (_, _) => false;
        return new ConditionalMemberRenderer<TSink, T>(isShown, member);
    }

    MemberRenderer<TSink, T> HeldMember<T>(Property property, View view)
    {
        if (Objects.LookupFor<T>() is { } find)
            return new DictionaryMemberRenderer<TSink, T>(property, find, Itself<object?>(property, view), Missing(property, view));
        if (Objects.MemberFor(property, typeof(T)) is not { } member)
            return new DictionaryMemberRenderer<TSink, T>(property, (_, _) => (false, null), Itself<object?>(property, view), Missing(property, view));
        return ClrTypes.OptionalOf(member.PropertyType) is { } sent
            ? (MemberRenderer<TSink, T>)Call(nameof(OptionalMember), [typeof(T), sent], (property, member), view)
            : (MemberRenderer<TSink, T>)Call(nameof(BoundMember), [typeof(T), member.PropertyType], (property, member), view);
    }

    MemberRenderer<TSink, TOwner, TValue> BoundMember<TOwner, TValue>((Property Property, PropertyInfo Member) part, View view) => new(
        part.Property, Objects.Getter<TOwner, TValue>(part.Member),
        (ValueRenderer<TSink, TValue>)Guarded(typeof(TValue), part.Property.Judged, view), Missing(part.Property, view));

    OptionalMemberRenderer<TSink, TOwner, TValue> OptionalMember<TOwner, TValue>((Property Property, PropertyInfo Member) part, View view) =>
        new(Objects.Getter<TOwner, Optional<TValue>>(part.Member), Itself<TValue>(part.Property, view), Missing(part.Property, view));

    ComputedMemberRenderer<TSink, TOwner, TValue> ComputedMember<TOwner, TValue>(Property property, View view) =>
        new(property.Computed!.For<TOwner, TValue>(), Itself<TValue>(property, view));

    MemberRenderer<TSink, TValue, TValue> Itself<TValue>(Property property, View view) => new(
        property, value => value, (ValueRenderer<TSink, TValue>)Guarded(typeof(TValue), property.Judged, view), Missing(property, view));

    MissingRenderer<TSink> Missing(Property property, View view) => !property.Schema.HasDefault ? new(property, null)
        : literals is LiteralUse.Read ? new(property with { IsRequired = false }, null)
        : new(property, (ValueRenderer<TSink, object?>)Guarded(typeof(object), property.Schema, view));

    DynamicRenderer<TSink, T> DynamicFor<T>(Schema schema, View view) => new(type => Boxed(type, schema, view), schema.TakesNull);

    BoxedRenderer<TSink> Boxed(Type type, Schema schema, View view)
    {
        lock (compiling)
            return (BoxedRenderer<TSink>)Make(typeof(BoxedRenderer<,>), [type], Dressed(type, schema, view));
    }

    static object Make(Type definition, Type[] types, params object?[] arguments) =>
        Activator.CreateInstance(definition.MakeGenericType([typeof(TSink), .. types]), arguments)!;

    object Call(string method, Type[] types, object part, View view) =>
        GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(types)
            .Invoke(this, BindingFlags.DoNotWrapExceptions, null, [part, view], null)!;
}
