// What the code blocks of docs/ take for granted. A block that declares a type of the same name uses its own.
global using Preamble;
global using static Preamble.SampleEntities;

namespace Preamble;

sealed record Note(long Id, string Title, string? Content);

sealed class NoteNotFound(long id) : Exception($"There is no note {id}.");

sealed class NoteStore
{
    public Task<Note> FindAsync(long id, CancellationToken cancelled) => throw new NoteNotFound(id);

    public IAsyncEnumerable<Note> WatchAsync(CancellationToken cancelled) => throw new NoteNotFound(0);

    public Task RemoveAsync(long id, CancellationToken cancelled) => throw new NoteNotFound(id);
}

sealed class BooksModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Get("/books", r => r.Status(204).Action(_ => { }));
}

sealed class KeyStore
{
    public static string Hash(string key) => key;

    public Task<System.Security.Claims.ClaimsPrincipal?> FindAsync(string hash, CancellationToken cancelled) =>
        Task.FromResult<System.Security.Claims.ClaimsPrincipal?>(null);

    public Task<System.Security.Claims.ClaimsPrincipal?> SignInAsync(BasicCredentials sent, CancellationToken cancelled) =>
        Task.FromResult<System.Security.Claims.ClaimsPrincipal?>(null);
}

static class Schemes
{
    public static readonly SecurityScheme Bearer = SecurityScheme.Bearer("bearer");

    public static readonly SecurityScheme Key = SecurityScheme.ApiKeyInHeader("key", "X-Key");

    public static readonly SecurityScheme Basic = SecurityScheme.Basic("basic");

    public static readonly SecurityScheme OAuth = SecurityScheme.OAuth2("oauth", flows => flows
        .ClientCredentials("https://login.example.com/token", ("notes:read", "Read notes."), ("notes:write", "Write notes.")));
}

static class SampleEntities
{
    public static readonly Entity<Note> NoteEntity = Entity.Define<Note>("Note", e => e
        .Property(n => n.Id, p => p.RenderOnly())
        .Property(n => n.Title, p => p.Required())
        .Property(n => n.Content));
}
