namespace MetaApi.Schemas.Steps;

/// <summary>Changes a value before its schema sees it: plain dictionaries, lists and scalars while reading, the object itself while rendering.</summary>
internal sealed record BeforeStep(Func<object, ValueContext, object?> Change, Stage? OnlyAt) : Step(OnlyAt);
