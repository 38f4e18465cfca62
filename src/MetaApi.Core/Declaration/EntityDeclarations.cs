using System.Runtime.CompilerServices;
using MetaApi.Declaration;
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
        /// <summary>An object with declared properties and no name; its values are read into a <see cref="Record"/>.</summary>
        /// <param name="block">Declares the properties on its argument.</param>
        public static ObjectSchema Object(Action<EntityBuilder> block)
        {
            ArgumentNullException.ThrowIfNull(block);
            return new(new EntityBuilder("An unnamed object").Run(block));
        }
    }
}
