namespace MetaApi.Model;

/// <summary>A scoped error handler.</summary>
/// <param name="ErrorType">The errors it sees: this type and those derived from it.</param>
/// <param name="Status">The status it answers with; null when its code decides.</param>
/// <param name="Handle">The handler.</param>
internal sealed record Rescue(Type ErrorType, int? Status, Func<Call, Exception, Task> Handle)
{
    public string? Description { get; init; }

    public Origin Origin { get; init; }
}
