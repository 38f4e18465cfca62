namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a member that has no value: its default, or nothing.</summary>
internal sealed class MissingRenderer<TSink>(Property property, ValueRenderer<TSink, object?>? defaults) where TSink : struct, ITokenSink
{
    readonly MemberName name = new(property.Name);

    readonly Failure required = property.Schema.Texts.On(new(FailureCodes.Required));

    /// <returns>Whether a default was written.</returns>
    public bool Render(TSink sink, RenderContext context)
    {
        if (defaults is not null)
            return RenderDefault(sink, context);
        if (property.IsRequired)
            context.Failures.AddAt(property.Name, required);
        return false;
    }

    bool RenderDefault(TSink sink, RenderContext context)
    {
        sink.Name(name);
        var before = context.Failures.Count;
        defaults!.Render(sink, context, property.Schema.Default is { } literal ? literal.Value : property.Schema.DefaultMaker!(context.Surroundings));
        context.Failures.Within(before, property.Name);
        return true;
    }
}
