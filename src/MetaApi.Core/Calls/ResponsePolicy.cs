namespace MetaApi;

/// <summary>What becomes of a reply that breaks its declaration. Whatever is said here, what is not declared never leaves.</summary>
public enum ResponsePolicy
{
    /// <summary>Nobody asks: the reply leaves, with null in the place of what cannot be written as it was declared.</summary>
    Off,

    /// <summary>As <see cref="Off"/>, but what is wrong is counted and logged, by operation and by its place in the schema.</summary>
    Observe,

    /// <summary>
    /// What is wrong is left out, where the rest is still what was declared: an optional member, an item of a list, an entry of a map. Where it is not, as
    /// <see cref="Fail"/>. It is counted and logged in both cases.
    /// </summary>
    Strip,

    /// <summary>The reply is a fault of the program: 500, and what is wrong stands in the log.</summary>
    Fail,
}
