namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a member of the objects in which it takes part.</summary>
internal sealed class ConditionalMemberRenderer<TSink, TOwner>(
    Func<TOwner, ValueContext, bool> condition, MemberRenderer<TSink, TOwner> inner) : MemberRenderer<TSink, TOwner>
    where TSink : struct, ITokenSink
{
    public override bool Render(TSink sink, RenderContext context, TOwner owner) =>
        condition(owner, context.Surroundings) && inner.Render(sink, context, owner);
}
