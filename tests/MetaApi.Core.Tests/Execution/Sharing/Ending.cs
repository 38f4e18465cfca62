namespace MetaApi.Core.Tests.Execution.Sharing;

/// <summary>Says when it is disposed.</summary>
internal class Ending(string name, List<string> ends) : IDisposable
{
    public string Name => name;

    protected List<string> Ends => ends;

    public virtual void Dispose() => ends.Add(name);
}
