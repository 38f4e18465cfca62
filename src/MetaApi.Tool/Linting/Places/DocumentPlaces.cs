namespace MetaApi.Tool.Linting.Places;

/// <summary>Places of a document that somebody wrote: its pointers.</summary>
internal sealed class DocumentPlaces : IPlaces
{
    public FoundPlace Of(string pointer) => new($"#{pointer}", pointer, null);
}
