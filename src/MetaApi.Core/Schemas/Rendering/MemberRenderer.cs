namespace MetaApi.Schemas.Rendering;

/// <summary>Renders one member of an object, name and value.</summary>
internal abstract class MemberRenderer<TSink, TOwner> where TSink : struct, ITokenSink
{
    /// <returns>Whether it was written; one that is left out is not.</returns>
    public abstract bool Render(TSink sink, RenderContext context, TOwner owner);
}

/// <summary>Renders a member of a known type. A null that is not allowed gives way to the default, or is left out where the member is optional.</summary>
internal sealed class MemberRenderer<TSink, TOwner, TValue>(
    Property property, Func<TOwner, TValue> get, ValueRenderer<TSink, TValue> values, MissingRenderer<TSink> missing) : MemberRenderer<TSink, TOwner>
    where TSink : struct, ITokenSink
{
    readonly MemberName name = new(property.Name);

    readonly bool isNullable = property is { Schema.TakesNull: true, LeavesNullOut: false };

    public override bool Render(TSink sink, RenderContext context, TOwner owner)
    {
        var value = get(owner);
        if (value is null && !isNullable)
            return missing.Render(sink, context);
        var start = Stripping<TSink>.At(sink, context);
        sink.Name(name);
        var before = context.Failures.Count;
        values.Render(sink, context, value);
        if (context.Failures.Count == before)
            return true;
        context.Failures.Within(before, name.Text);
        return property.IsRequired || !start.LeaveOut(sink, context);
    }
}
