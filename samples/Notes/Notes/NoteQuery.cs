using MetaApi;

namespace Notes;

/// <summary>Which notes to list. Property names are those of the SQL parameters.</summary>
sealed record NoteQuery(string? Q, long? UserId, string Sort, int Limit, int Offset)
{
    public static NoteQuery Of(CallParams call) =>
        new(call.Get<string?>("q"), call.Get<long?>("userId"), call.Get<string>("sort"), call.Get<int>("limit"), call.Get<int>("offset"));
}

sealed record NotePage(IReadOnlyList<Note> Notes, int Total);
