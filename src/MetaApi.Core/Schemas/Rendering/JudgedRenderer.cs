namespace MetaApi.Schemas.Rendering;

/// <summary>Asks the code of the declaration what is wrong with a value, and renders it.</summary>
internal sealed class JudgedRenderer<TSink, T>(ValueRenderer<TSink, T> inner, Func<T, ValueContext, Failure?>[] checks) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, T value)
    {
        var before = context.Failures.Open;
        inner.Render(sink, context, value);
        foreach (var check in checks)
            if (value is not null && context.Failures.Open == before && check(value, context.Surroundings) is { } failure)
                context.Failures.Add(failure);
    }
}
