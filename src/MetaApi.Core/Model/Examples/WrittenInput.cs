namespace MetaApi;

/// <summary>An input of an example, as JSON.</summary>
/// <param name="Input">The declared input.</param>
/// <param name="Given">What the example gives it.</param>
public sealed record WrittenInput(Input Input, ExampleInput Given)
{
    /// <summary>The value as JSON; <c>null</c> for a file, whose bytes are the value of <see cref="Given"/>.</summary>
    public string Json { get; internal init; } = "null";

    /// <summary>Whether the value obeys its declaration; it may not where the example shows what becomes of such.</summary>
    public bool IsValid => Failures.Count == 0;

    internal IReadOnlyList<Failure> Failures { get; init; } = [];
}
