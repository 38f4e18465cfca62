namespace MetaApi.Schemas.Rendering;

/// <summary>Renders one member of an object, name and value.</summary>
internal abstract class MemberRenderer<TSink, TOwner> where TSink : struct, ITokenSink
{
    public abstract void Render(TSink sink, RenderContext context, TOwner owner);
}

/// <summary>Renders a member of a known type. A null that is not allowed is left out where the member is optional.</summary>
internal sealed class MemberRenderer<TSink, TOwner, TValue>(
    Property property, Func<TOwner, TValue> get, ValueRenderer<TSink, TValue> values) : MemberRenderer<TSink, TOwner>
    where TSink : struct, ITokenSink
{
    static readonly Failure Required = new(FailureCodes.Required);

    readonly MemberName name = new(property.Name);

    readonly bool isNullable = property.Schema is { IsNullable: true } or AnySchema or RuleSchema;

    readonly bool isRequired = property.IsRequired;

    public override void Render(TSink sink, RenderContext context, TOwner owner)
    {
        var value = get(owner);
        if (value is null && !isNullable)
        {
            RefuseNull(context);
            return;
        }
        sink.Name(name);
        var before = context.Failures.Count;
        values.Render(sink, context, value);
        if (context.Failures.Count != before)
            context.Failures.Within(before, name.Text);
    }

    void RefuseNull(RenderContext context)
    {
        if (isRequired)
            context.Failures.AddAt(name.Text, Required);
    }
}
