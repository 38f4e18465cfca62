namespace MetaApi.Core.Tests.Model.ActionCode;

class NotesController<TNote>
{
    readonly List<TNote> notes = [];

    public static FakeCall Count(FakeCall call) => call.Render("count", 0);

    public FakeCall List(FakeCall call) => call.Render("notes", notes);

    public virtual async Task ListSlowly(FakeCall call) => call.Render("notes", await Slow.Value(notes));

    public FakeCall Pair<TOther>(FakeCall call) => call.Render("pair", new Dictionary<TNote[], TOther>().Count);

    public async Task PairSlowly<TOther>(FakeCall call) => call.Render("pair", await Slow.Value(KeyValuePair.Create(notes, default(TOther))));
}
