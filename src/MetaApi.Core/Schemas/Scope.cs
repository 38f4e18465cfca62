using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>A marker that switches properties on: a property with a scope takes part only where it is provided, by a route or by a lock.</summary>
public sealed class Scope : ScopeCondition
{
    /// <summary>Makes a scope. Two scopes are the same only if they are the same object.</summary>
    /// <param name="name">Its name in the document's component names, for example <c>Full</c>.</param>
    /// <param name="includes">The scopes that are provided wherever this one is: an <c>Admin</c> that includes <c>User</c> sees what users see.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public Scope(string name, params ReadOnlySpan<Scope> includes)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ThrowIfAnyIsNull(includes);
        Name = name;
        Includes = includes.ToImmutableArray();
    }

    /// <summary>The name in component names.</summary>
    public string Name { get; }

    /// <summary>The scopes that are provided wherever this one is.</summary>
    public ImmutableArray<Scope> Includes { get; }

    internal override IEnumerable<Scope> Mentioned => [this];

    /// <summary>This scope and all it includes, at any depth.</summary>
    internal IEnumerable<Scope> WithIncluded => Includes.SelectMany(i => i.WithIncluded).Prepend(this);

    /// <summary>The scope that a class stands for. A derived class includes its base: what is shown for the base is shown for it.</summary>
    /// <typeparam name="T">The class; only its name and its base classes matter.</typeparam>
    public static Scope Of<T>() where T : class => ScopeOfClass<T>.Scope;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal override bool IsMet(ScopeSet provided) => provided.Has(this);

    internal static void ThrowIfAnyIsNull(ReadOnlySpan<Scope> scopes)
    {
        foreach (var scope in scopes)
            ArgumentNullException.ThrowIfNull(scope, nameof(scopes));
    }
}
