namespace MetaApi.Schemas.Steps;

/// <summary>Changes a value before its schema sees it: plain dictionaries, lists and scalars while reading, the object itself while rendering.</summary>
internal sealed record BeforeStep(Func<object, ValueContext, object?> Change, Stage? OnlyAt) : Step(OnlyAt)
{
    /// <summary>The schema as what is declared is read by: such a step changes what was sent, and no default or example.</summary>
    public static Schema Without(Schema schema) => schema with { Steps = [.. schema.Steps.Where(s => s is not BeforeStep)] };
}
