using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Rendering;

/// <summary>Hands an object to the code of the declaration first, and renders what that returns.</summary>
internal sealed class FilteredRenderer<TSink, T>(BeforeStep[] steps, ValueRenderer<TSink, object?> inner) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, T value)
    {
        object? changed = value;
        foreach (var step in steps)
            changed = changed is null ? null : step.Change(changed, context.Surroundings);
        inner.Render(sink, context, changed);
    }
}
