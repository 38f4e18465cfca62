namespace MetaApi.Schemas.Steps;

/// <summary>Changes a value that its schema has accepted.</summary>
internal sealed record AfterStep(ValueFunction Change, Stage? OnlyAt) : Step(OnlyAt);
