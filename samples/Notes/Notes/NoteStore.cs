using Dapper;

namespace Notes;

/// <summary>Notes in the database.</summary>
sealed class NoteStore(Database database, NoteChanges changes)
{
    const string Columns = "select id, userId, title, content, version from notes";

    const string Filter = "where (@Q is null or instr(lower(title), lower(@Q)) > 0) and (@UserId is null or userId = @UserId)";

    public async Task<NotePage> ListAsync(NoteQuery query, CancellationToken cancelled)
    {
        const string Sql = $"{Columns} {Filter} order by case when @Sort = 'title' then title end, id limit @Limit offset @Offset; select count(*) from notes {Filter}";
        await using var connection = await database.OpenAsync(cancelled);
        await using var results = await connection.QueryMultipleAsync(new(Sql, query, cancellationToken: cancelled));
        return new((await results.ReadAsync<Note>()).AsList(), await results.ReadSingleAsync<int>());
    }

    /// <exception cref="NoteNotFound">There is no such note.</exception>
    public async Task<Note> FindAsync(long id, CancellationToken cancelled)
    {
        await using var connection = await database.OpenAsync(cancelled);
        return await connection.QuerySingleOrDefaultAsync<Note>(new($"{Columns} where id = @id", new { id }, cancellationToken: cancelled))
            ?? throw new NoteNotFound(id);
    }

    public async Task<Note> AddAsync(Note note, CancellationToken cancelled)
    {
        const string Sql = "insert into notes (userId, title, content) values (@UserId, @Title, @Content); select last_insert_rowid()";
        await using var connection = await database.OpenAsync(cancelled);
        var id = await connection.ExecuteScalarAsync<long>(new(Sql, note, cancellationToken: cancelled));
        return Told(note with { Id = id, Version = 1 });
    }

    /// <exception cref="NoteChanged">The note has another version, or is gone.</exception>
    public async Task<Note> SaveAsync(Note note, int? version, CancellationToken cancelled)
    {
        const string Sql = """
            update notes set userId = @UserId, title = @Title, content = @Content, version = version + 1
            where id = @Id and version = coalesce(@version, version)
            """;
        var values = new { note.Id, note.UserId, note.Title, note.Content, version };
        await using var connection = await database.OpenAsync(cancelled);
        var rows = await connection.ExecuteAsync(new(Sql, values, cancellationToken: cancelled));
        return rows == 1 ? Told(await FindAsync(note.Id, cancelled)) : throw new NoteChanged(note.Id);
    }

    public async Task RemoveAsync(long id, CancellationToken cancelled)
    {
        await using var connection = await database.OpenAsync(cancelled);
        await connection.ExecuteAsync(new("delete from notes where id = @id", new { id }, cancellationToken: cancelled));
    }

    Note Told(Note note)
    {
        changes.Tell(note);
        return note;
    }
}
