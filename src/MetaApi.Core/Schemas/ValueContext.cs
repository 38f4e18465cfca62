namespace MetaApi;

/// <summary>What code in a declaration can know of its surroundings: the call it serves, and data that the caller handed along.</summary>
/// <param name="execution">The object that runs the reading or rendering; a <c>Call</c> while an API is served.</param>
/// <param name="userData">The data handed along.</param>
public sealed class ValueContext(object? execution = null, object? userData = null)
{
    /// <summary>Surroundings in which nothing is known.</summary>
    public static ValueContext None { get; } = new();

    /// <summary>The object that runs the reading or rendering: a <c>Call</c> while an API is served, null where a schema is used by itself.</summary>
    public object? Execution => execution;

    /// <summary>The data that whoever reads or renders handed along; null when there is none.</summary>
    public object? UserData => userData;
}
