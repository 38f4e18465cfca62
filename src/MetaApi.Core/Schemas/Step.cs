namespace MetaApi.Schemas;

/// <summary>Code of a declaration that takes part when a value is read or rendered. Null is never given to it.</summary>
/// <param name="OnlyAt">The only stage it takes part in; null for both.</param>
internal abstract record Step(Stage? OnlyAt)
{
    public bool IsAt(Stage stage) => (OnlyAt ?? stage) == stage;
}
