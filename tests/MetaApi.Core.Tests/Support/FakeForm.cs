using MetaApi.Calls;

namespace MetaApi.Core.Tests.Support;

/// <summary>The parts of a form without a transport.</summary>
internal sealed class FakeForm(IReadOnlyList<FormPart> parts) : FormPartReader
{
    int position;

    public override ValueTask<FormPart?> NextAsync() => new(position < parts.Count ? parts[position++] : null);
}
