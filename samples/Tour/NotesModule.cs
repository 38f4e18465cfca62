using System.Collections.Concurrent;
using MetaApi;

namespace Tour;

/// <summary>Notes: list, create, show, change and delete them. A list leaves out what a detail shows.</summary>
sealed class NotesModule : ApiModule
{
    static readonly Scope Full = new("Full");

    static readonly Entity<Note> Note = Entity.Define<Note>("Note", e => e
        .Property(n => n.Id, p => p.RenderOnly().Description("Assigned by the server"))
        .Property(n => n.Title, p => p.Required().Length(1, 80))
        .Property(n => n.Content, p => p.Render(r => r.Scope(Full))));

    protected override void Define(NamespaceBuilder api) => api.Namespace("/notes", notes => notes
        .Tags("Notes")
        .Get(r => r
            .Title("List notes")
            .Status(200, s => s.Expose("notes", Schema.ArrayOf(Note)))
            .Action(call => call.Render("notes", call.Service<NoteStore>().All)))
        .Post(r => r
            .Title("Create a note")
            .Params(p => p.Param("note", Note, required: true))
            .Status(201, s => s.Expose("note", Note.Lock(Full)))
            .Action(call => call.Render("note", call.Service<NoteStore>().Add(call.Params.Get<Note>("note")))))
        .Namespace("/:id", DefineOne));

    static void DefineOne(NamespaceBuilder note) => note
        .Scope(Full)
        .Params(p => p.Path("id", Schema.Integer.AtLeast(1)))
        .RescueError<NoteNotFound>(404, (call, error) => call.Problem(error.Message), "There is no such note.")
        .Before(call => call.Items.Set(call.Service<NoteStore>().Find(call.Params.Get<int>("id"))))
        .Status(200, s => s.Expose("note", Note))
        .Get(r => r
            .Title("Show a note")
            .Action(call => call.Render("note", call.Items.Get<Note>())))
        .Put(r => r
            .Title("Replace a note")
            .Params(p => p.Param("note", Note, required: true))
            .Action(call => call.Render("note", call.Service<NoteStore>().Save(
                call.Params.Get<Note>("note") with { Id = call.Items.Get<Note>().Id }))))
        .Delete(r => r
            .Title("Delete a note")
            .Without(w => w.Status(200))
            .Status(204)
            .Action(call => call.Service<NoteStore>().Remove(call.Items.Get<Note>().Id)));
}

sealed record Note(int Id, string Title, string? Content);

sealed class NoteNotFound(int id) : Exception($"There is no note {id}.");

sealed class NoteStore
{
    readonly ConcurrentDictionary<int, Note> notes = new();

    int lastId;

    public IEnumerable<Note> All => notes.Values.OrderBy(note => note.Id);

    public Note Find(int id) => notes.TryGetValue(id, out var note) ? note : throw new NoteNotFound(id);

    public Note Add(Note note) => Save(note with { Id = Interlocked.Increment(ref lastId) });

    public Note Save(Note note) => notes[note.Id] = note;

    public void Remove(int id) => notes.TryRemove(id, out _);
}
