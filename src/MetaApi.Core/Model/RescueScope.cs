using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>The error handlers of one namespace or route.</summary>
internal sealed record RescueScope(ImmutableArray<Rescue> Rescues)
{
    /// <summary>The namespace or route, for people.</summary>
    public string Place { get; init; } = "";

    /// <summary>The handler for an error: that of the most derived type, whatever the order of declaration.</summary>
    public Rescue? For(Exception error)
    {
        Rescue? nearest = null;
        foreach (var rescue in Rescues)
            if (Sees(rescue.ErrorType, error) && (nearest is null || rescue.ErrorType.IsSubclassOf(nearest.ErrorType)))
                nearest = rescue;
        return nearest;
    }

    /// <summary>A handler for all exceptions does not see the framework's own; one that names them does.</summary>
    static bool Sees(Type wanted, Exception error) =>
        wanted.IsInstanceOfType(error) && (error is not ApiException || typeof(ApiException).IsAssignableFrom(wanted));
}
