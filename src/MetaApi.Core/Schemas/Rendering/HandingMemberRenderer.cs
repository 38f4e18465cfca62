namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a member whose code is handed data of its own.</summary>
internal sealed class HandingMemberRenderer<TSink, TOwner>(string name, MemberRenderer<TSink, TOwner> inner) : MemberRenderer<TSink, TOwner>
    where TSink : struct, ITokenSink
    where TOwner : IHandedData
{
    public override bool Render(TSink sink, RenderContext context, TOwner owner)
    {
        var before = context.Hand(owner.DataFor(name));
        var isWritten = inner.Render(sink, context, owner);
        context.Hand(before);
        return isWritten;
    }
}
