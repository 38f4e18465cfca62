using MetaApi.Schemas.Constraints;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a dictionary by name.</summary>
internal sealed class MapRenderer<TSink, TMap, TValue>(ValueRenderer<TSink, TValue> values, Checks<string> names, Checks<EntryCount> counts)
    : ValueRenderer<TSink, TMap>
    where TSink : struct, ITokenSink
    where TMap : IEnumerable<KeyValuePair<string, TValue>>
{
    public override void Render(TSink sink, RenderContext context, TMap value)
    {
        if (!context.TryEnter())
        {
            sink.Null();
            return;
        }
        var count = 0;
        sink.StartObject();
        foreach (var (name, entry) in value)
            if (RenderEntry(sink, context, name, entry))
                count++;
        sink.EndObject();
        counts.Pass(new EntryCount(count), context.Failures);
        context.Leave();
    }

    /// <returns>Whether it was written; one that is left out is not.</returns>
    bool RenderEntry(TSink sink, RenderContext context, string name, TValue entry)
    {
        var start = Stripping<TSink>.At(sink, context);
        var before = context.Failures.Count;
        names.Pass(name, context.Failures);
        sink.Name(new MemberName(name));
        values.Render(sink, context, entry);
        if (context.Failures.Count == before)
            return true;
        context.Failures.Within(before, name);
        return !start.LeaveOut(sink, context);
    }
}
