namespace MetaApi.Schemas.Rendering;

/// <summary>Renders one member of an object that holds its members by name, where a member can be absent altogether.</summary>
internal sealed class DictionaryMemberRenderer<TSink, TOwner>(
    Property property, Func<TOwner, string, (bool Found, object? Value)> find, MemberRenderer<TSink, object?> found, MissingRenderer<TSink> missing)
    : MemberRenderer<TSink, TOwner>
    where TSink : struct, ITokenSink
{
    public override bool Render(TSink sink, RenderContext context, TOwner owner)
    {
        var (isFound, value) = find(owner, property.Name);
        return isFound ? found.Render(sink, context, value) : missing.Render(sink, context);
    }
}
