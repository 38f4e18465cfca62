namespace MetaApi.Schemas.Rendering;

/// <summary>Renders one member of an object that holds its members by name, where a member can be absent altogether.</summary>
internal sealed class DictionaryMemberRenderer<TSink, TOwner>(
    Property property, Func<TOwner, string, (bool Found, object? Value)> find, MemberRenderer<TSink, object?> found)
    : MemberRenderer<TSink, TOwner>
    where TSink : struct, ITokenSink
{
    static readonly Failure Required = new(FailureCodes.Required);

    public override void Render(TSink sink, RenderContext context, TOwner owner)
    {
        var (isFound, value) = find(owner, property.Name);
        if (isFound)
            found.Render(sink, context, value);
        else if (property.IsRequired)
            context.Failures.AddAt(property.Name, Required);
    }
}
