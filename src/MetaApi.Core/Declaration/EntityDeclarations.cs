using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Declaration.Inference;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>Declares entities and unnamed objects.</summary>
public static class EntityDeclarations
{
    extension(Entity)
    {
        /// <summary>Declares an entity whose values are read into a class or record, and rendered from one.</summary>
        /// <typeparam name="T">The class or record.</typeparam>
        /// <param name="name">The name, which is the base of its component names in the document.</param>
        /// <param name="block">Declares the properties on its argument. It runs when the API is built, so entities may refer to each other.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public static Entity<T> Define<T>(
            string name, Action<EntityBuilder<T>> block,
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : class
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentNullException.ThrowIfNull(block);
            return new(new(name, typeof(T), new(file, line), () => new EntityBuilder<T>(name, new(file, line)).Run(block)));
        }

        /// <summary>
        /// The entity that follows from a class or record: its public properties, what they say with nullability, initial values and
        /// attributes, and the entities of the types they hold. Without block and name it is the same entity each time.
        /// </summary>
        /// <typeparam name="T">The class or record.</typeparam>
        /// <param name="block">Says more on its argument: it overrides, adds and leaves out. It runs when the API is built.</param>
        /// <param name="name">The name; that of the type by default, and <c>PageOfNote</c> for <c>Page&lt;Note&gt;</c>.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        /// <exception cref="ArgumentException">The type is one of the framework's, a list or a delegate.</exception>
        public static Entity<T> Of<T>(
            Action<EntityBuilder<T>>? block = null, string? name = null,
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : class
        {
            if (!SchemaInference.IsObject(typeof(T)))
                throw new ArgumentException($"{ClrName.Of(typeof(T))} is no class or record with properties of your own; use Schema.Of<{ClrName.Of(typeof(T))}>().", nameof(T));
            if (block is null)
                return name is null ? Inferred<T>.Entity : Inferred<T>.Entity.Named(name);
            var called = name ?? InferredName.Of(typeof(T));
            return Inferred<T>.New(called, new(file, line), shape => new EntityBuilder<T>(called, new(file, line)).Infer(shape).Run(block));
        }

        /// <summary>Declares an entity without a CLR type; its values are read into a <see cref="Record"/>.</summary>
        /// <param name="name">The name, which is the base of its component names in the document.</param>
        /// <param name="block">Declares the properties on its argument. It runs when the API is built, so entities may refer to each other.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public static Entity Define(
            string name, Action<EntityBuilder> block,
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentNullException.ThrowIfNull(block);
            return Entity.Untyped(new(name, null, new(file, line), () => new EntityBuilder(EntityMistakes.Place(name)).Run(block)));
        }
    }

    extension(Schema)
    {
        /// <summary>
        /// The schema that follows from a type: a scalar, an enum, a list, a dictionary, or the entity of a class or record. A base class
        /// that names its derived types with <see cref="System.Text.Json.Serialization.JsonDerivedTypeAttribute"/> is one of them.
        /// </summary>
        /// <typeparam name="T">The type.</typeparam>
        /// <exception cref="ArgumentException">The type implies no schema.</exception>
        public static Schema Of<T>()
        {
            var schemas = new SchemaInference(null);
            return schemas.Of(typeof(T), null) ?? throw new ArgumentException(schemas.Fault!.About(typeof(T)), nameof(T));
        }

        /// <summary>An object with declared properties and no name; its values are read into a <see cref="Record"/>.</summary>
        /// <param name="block">Declares the properties on its argument.</param>
        public static ObjectSchema Object(Action<EntityBuilder> block)
        {
            ArgumentNullException.ThrowIfNull(block);
            return new(new EntityBuilder("An unnamed object").Run(block));
        }
    }
}
