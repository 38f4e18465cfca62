namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a member that knows itself whether it has a value.</summary>
internal sealed class OptionalMemberRenderer<TSink, TOwner, TValue>(
    Func<TOwner, Optional<TValue>> get, MemberRenderer<TSink, TValue> present, MissingRenderer<TSink> missing) : MemberRenderer<TSink, TOwner>
    where TSink : struct, ITokenSink
{
    public override bool Render(TSink sink, RenderContext context, TOwner owner)
    {
        var value = get(owner);
        return value.HasValue ? present.Render(sink, context, value.Value) : missing.Render(sink, context);
    }
}
