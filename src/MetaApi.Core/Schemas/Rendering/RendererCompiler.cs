using System.Collections.Immutable;
using System.Reflection;

namespace MetaApi.Schemas.Rendering;

/// <summary>
/// Compiles schemas into renderers. What is declared with its CLR type is compiled when an API is built; a type first
/// seen in a reply is compiled then, under a lock.
/// </summary>
internal sealed class RendererCompiler<TSink> where TSink : struct, ITokenSink
{
    readonly Lock compiling = new();

    readonly Dictionary<(object Object, Type Type, View View), object> objects = [];

    /// <summary>A renderer of the schema's values from a CLR type; <see cref="object"/> for any.</summary>
    public ValueRenderer<TSink, T> For<T>(Schema schema, View view)
    {
        lock (compiling)
            return (ValueRenderer<TSink, T>)Guarded(typeof(T), schema, view);
    }

    /// <summary>A renderer of one member of an owner that holds its members by name.</summary>
    public MemberRenderer<TSink, TOwner> Found<TOwner>(Property property, View view, Func<TOwner, string, (bool Found, object? Value)> find)
    {
        lock (compiling)
        {
            var value = (ValueRenderer<TSink, object?>)Guarded(typeof(object), property.Schema, view);
            return new DictionaryMemberRenderer<TSink, TOwner>(property, find, new MemberRenderer<TSink, object?, object?>(property, v => v, value));
        }
    }

    object Guarded(Type type, Schema schema, View view)
    {
        if (Nullable.GetUnderlyingType(type) is { } plain)
            return Make(typeof(NullableRenderer<,>), [plain], Plain(plain, schema, view), schema.IsNullable);
        if (schema is AnySchema or RuleSchema)
            return Make(typeof(AnyRenderer<,>), [type]);
        if (type.IsValueType)
            return Plain(type, schema, view);
        return IsOpen(type, schema)
            ? Call(nameof(DynamicFor), [type], schema, view)
            : Make(typeof(NullableReferenceRenderer<,>), [type], Plain(type, schema, view), schema.IsNullable);
    }

    /// <summary>Whether only the value itself can tell how to render it.</summary>
    static bool IsOpen(Type type, Schema schema) =>
        type == typeof(object)
        || (schema is ArraySchema && Sequences.ItemOf(type) is null)
        || (schema is Entity or ObjectSchema && !Objects.IsBound(schema, type) && !type.IsSealed);

    object Plain(Type type, Schema schema, View view) => schema switch
    {
        _ when JsonTree.Is(type) => Make(typeof(JsonTreeRenderer<,>), [type], DynamicFor<object?>(schema, view)),
        ArraySchema array when Sequences.ItemOf(type) is { } item =>
            Make(typeof(ArrayRenderer<,,>), [type, item], Guarded(item, array.Items, view)),
        Entity entity when Objects.CanBe(type) => ObjectFor(entity.Definition, type, entity.Definition.Properties, view.Into(entity)),
        ObjectSchema inline when Objects.CanBe(type) => ObjectFor(inline, type, inline.Properties, view),
        _ => ScalarRenderers<TSink>.For(type, schema) ?? Make(typeof(MisfitRenderer<,>), [type], schema),
    };

    object ObjectFor(object key, Type type, ImmutableArray<Property> all, View view)
    {
        if (objects.TryGetValue((key, type, view), out var known))
            return known;
        return Call(nameof(NewObject), [type], (key, view.Of(all)), view);
    }

    ObjectRenderer<TSink, T> NewObject<T>((object Key, ImmutableArray<Property> Properties) part, View view)
    {
        var renderer = new ObjectRenderer<TSink, T>();
        objects.Add((part.Key, typeof(T), view), renderer);
        try
        {
            renderer.Give([.. part.Properties.Select(p => MemberOf<T>(p, view))]);
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
        if (Objects.LookupFor<T>() is { } find)
            return Found(property, view, find);
        return Objects.MemberFor(property, typeof(T)) is { } member
            ? (MemberRenderer<TSink, T>)Call(nameof(BoundMember), [typeof(T), member.PropertyType], (property, member), view)
            : Found<T>(property, view, (_, _) => (false, null));
    }

    MemberRenderer<TSink, TOwner, TValue> BoundMember<TOwner, TValue>((Property Property, PropertyInfo Member) part, View view) =>
        new(part.Property, Objects.Getter<TOwner, TValue>(part.Member),
            (ValueRenderer<TSink, TValue>)Guarded(typeof(TValue), part.Property.Schema, view));

    DynamicRenderer<TSink, T> DynamicFor<T>(Schema schema, View view) => new(type => Boxed(type, schema, view), schema.IsNullable);

    BoxedRenderer<TSink> Boxed(Type type, Schema schema, View view)
    {
        lock (compiling)
            return (BoxedRenderer<TSink>)Make(typeof(BoxedRenderer<,>), [type], Plain(type, schema, view));
    }

    static object Make(Type definition, Type[] types, params object[] arguments) =>
        Activator.CreateInstance(definition.MakeGenericType([typeof(TSink), .. types]), arguments)!;

    object Call(string method, Type[] types, object part, View view) =>
        GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(types)
            .Invoke(this, BindingFlags.DoNotWrapExceptions, null, [part, view], null)!;
}
