using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>The entity that follows from a type: one and the same object each time, so that types that contain each other meet themselves.</summary>
internal static class Inferred<T> where T : class
{
    static readonly Lazy<Entity<T>> Shared = new(() =>
        New(InferredName.Of(typeof(T)), new(typeof(T).FullName ?? typeof(T).Name, 0), shape => new(shape, [])));

    public static Entity<T> Entity => Shared.Value;

    /// <summary>A definition of its own.</summary>
    /// <param name="name">The name of the entity.</param>
    /// <param name="origin">Where it was declared.</param>
    /// <param name="finish">Makes the content of what was inferred.</param>
    public static Entity<T> New(string name, Origin origin, Func<ObjectShape, EntityContent> finish)
    {
        Entity<T> entity = null!;
        entity = new(new(name, typeof(T), origin, () => finish(ObjectInference.Of(entity))));
        return entity;
    }
}
