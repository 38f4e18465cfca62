namespace MetaApi.Schemas.Rendering;

/// <summary>Where something begins that may be left out again; nothing at all for sinks that leave nothing out.</summary>
internal readonly struct Stripping<TSink> where TSink : struct, ITokenSink
{
    readonly SinkMark mark;

    readonly int open;

    Stripping(SinkMark mark, int open) => (this.mark, this.open) = (mark, open);

    public static Stripping<TSink> At(TSink sink, RenderContext context) => TSink.Strips ? new(sink.Mark(), context.Failures.Open) : default;

    /// <summary>Leaves out what was rendered since, where it breaks its declaration.</summary>
    /// <returns>Whether it was left out.</returns>
    public bool LeaveOut(TSink sink, RenderContext context)
    {
        if (!TSink.Strips || context.Failures.Open == open)
            return false;
        sink.TakeBack(mark);
        context.Failures.Settle(open);
        return true;
    }
}
