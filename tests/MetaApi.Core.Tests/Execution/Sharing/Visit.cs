namespace MetaApi.Core.Tests.Execution.Sharing;

/// <summary>Notes who asked for it during a call.</summary>
internal sealed class Visit
{
    readonly List<string> notes = [];

    public Visit() { }

    internal Visit(object _) { }

    public string Text => string.Join(", ", notes);

    public string Note(string note)
    {
        notes.Add(note);
        return note;
    }

    public Visit Noted(string note)
    {
        notes.Add(note);
        return this;
    }
}
