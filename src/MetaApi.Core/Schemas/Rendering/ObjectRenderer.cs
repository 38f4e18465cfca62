namespace MetaApi.Schemas.Rendering;

/// <summary>
/// Renders the declared members of an object and no others. Its members are given after it was made, because an
/// entity may contain itself.
/// </summary>
internal sealed class ObjectRenderer<TSink, T> : ValueRenderer<TSink, T> where TSink : struct, ITokenSink
{
    MemberRenderer<TSink, T>[] members = [];

    public void Give(MemberRenderer<TSink, T>[] memberRenderers) => members = memberRenderers;

    public override void Render(TSink sink, RenderContext context, T value)
    {
        if (!context.TryEnter())
        {
            sink.Null();
            return;
        }
        sink.StartObject();
        foreach (var member in members)
            member.Render(sink, context, value);
        sink.EndObject();
        context.Leave();
    }
}
