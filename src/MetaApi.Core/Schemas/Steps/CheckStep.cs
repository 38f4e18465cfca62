namespace MetaApi.Schemas.Steps;

/// <summary>Judges a value that its schema has accepted.</summary>
/// <param name="Check">Returns what is wrong, or null.</param>
/// <param name="OnlyAt">The only stage it takes part in; null for both.</param>
internal sealed record CheckStep(ValueFunction Check, Stage? OnlyAt) : Step(OnlyAt);
