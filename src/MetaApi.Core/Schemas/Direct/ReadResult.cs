using System.Collections.Immutable;

namespace MetaApi;

/// <summary>What came of reading a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value; the default of its type where there are failures.</param>
/// <param name="Failures">Everything that is wrong with it; empty when it is right.</param>
public readonly record struct ReadResult<T>(T? Value, ImmutableArray<Failure> Failures)
{
    /// <summary>Whether the value obeys its schema.</summary>
    public bool IsValid => Failures.IsEmpty;
}
