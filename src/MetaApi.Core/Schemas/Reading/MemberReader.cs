namespace MetaApi.Schemas.Reading;

/// <summary>Reads the members of an object into cells, in one pass.</summary>
internal sealed class MemberReader<TSource>(PropertyReader<TSource>[] properties, Utf8Names names, MemberPolicy policy)
    where TSource : struct, ITokenSource, allows ref struct
{
    static readonly Failure Unknown = new(FailureCodes.Unknown);

    public int Count => properties.Length;

    public void MakeCells(Span<Cell> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i] = properties[i].NewCell();
    }

    /// <summary>Reads from the object's first token to its last.</summary>
    public void Read(ref TSource source, ReadContext context, ReadOnlySpan<Cell> cells)
    {
        var undeclared = new NameSet();
        var expected = 0;
        while (source.Read() && source.Kind is TokenKind.Name)
        {
            var index = names.Find(source.Text, expected);
            if (index < 0)
            {
                Pass(ref source, context, ref undeclared);
                continue;
            }
            source.Read();
            properties[index].Read(ref source, context, cells[index]);
            expected = index + 1;
        }
        Complete(context, cells);
    }

    /// <summary>Fills or reports the members that were not there, and judges which are there together.</summary>
    public void Complete(ReadContext context, ReadOnlySpan<Cell> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            if (!cells[i].IsPresent)
                properties[i].Complete(context, cells[i]);
        policy.Apply(context, cells);
    }

    void Pass(ref TSource source, ReadContext context, ref NameSet undeclared)
    {
        var name = undeclared.Add(source.Text);
        if (policy.RejectsUnknown)
            context.Failures.AddAt(name, Unknown);
        source.Read();
        source.Skip();
    }
}
