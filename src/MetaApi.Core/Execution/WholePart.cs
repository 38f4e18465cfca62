using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>A body that is one file, read as a form of this one part.</summary>
internal sealed class WholePart(string name, Stream content) : FormPartReader
{
    FormPart? part = new(name, content);

    public override ValueTask<FormPart?> NextAsync()
    {
        var next = part;
        part = null;
        return new(next);
    }
}
