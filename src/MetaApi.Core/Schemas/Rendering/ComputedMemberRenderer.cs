namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a member that is computed from the object, whatever that holds.</summary>
internal sealed class ComputedMemberRenderer<TSink, TOwner, TValue>(
    Func<TOwner, ValueContext, TValue> compute, MemberRenderer<TSink, TValue> inner) : MemberRenderer<TSink, TOwner>
    where TSink : struct, ITokenSink
{
    public override bool Render(TSink sink, RenderContext context, TOwner owner) =>
        inner.Render(sink, context, compute(owner, context.Surroundings));
}
