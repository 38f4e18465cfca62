using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Rendering;

/// <summary>Hands a scalar that is to leave to the code of the declaration, and renders what that returns.</summary>
internal sealed class ChangedRenderer<TSink, T>(ValueRenderer<TSink, T> inner, AfterStep[] steps) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    readonly Func<T, ValueContext, T>[] changes = [.. steps.Select(s => s.Change.For<T, T>())];

    public override void Render(TSink sink, RenderContext context, T value)
    {
        foreach (var change in changes)
            value = change(value, context.Surroundings);
        inner.Render(sink, context, value);
    }
}
