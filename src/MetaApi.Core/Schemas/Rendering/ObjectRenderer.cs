
namespace MetaApi.Schemas.Rendering;

/// <summary>
/// Renders the declared members of an object and no others. Its members are given after it was made, because an
/// entity may contain itself.
/// </summary>
internal sealed class ObjectRenderer<TSink, T> : ValueRenderer<TSink, T> where TSink : struct, ITokenSink
{
    MemberRenderer<TSink, T>[] members = [];

    MemberRules? rules;

    public void Give(MemberRenderer<TSink, T>[] memberRenderers, MemberRules? memberRules) => (members, rules) = (memberRenderers, memberRules);

    public override void Render(TSink sink, RenderContext context, T value)
    {
        if (!context.TryEnter())
        {
            sink.Null();
            return;
        }
        sink.StartObject();
        if (rules is null)
            RenderMembers(sink, context, value);
        else
            RenderJudged(sink, context, value, rules);
        sink.EndObject();
        context.Leave();
    }

    void RenderMembers(TSink sink, RenderContext context, T value)
    {
        foreach (var member in members)
            member.Render(sink, context, value);
    }

    void RenderJudged(TSink sink, RenderContext context, T value, MemberRules judged)
    {
        var written = new bool[members.Length];
        for (var i = 0; i < written.Length; i++)
            written[i] = members[i].Render(sink, context, value);
        judged.Judge(written, context.Failures);
    }
}
