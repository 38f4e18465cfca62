using Dapper;
using Petstore.Storage;

namespace Petstore.Pets;

/// <summary>Pets in the database.</summary>
sealed class PetRepository(Database database)
{
    const string Columns = "select id, name, status, category, photoUrls, tags from pets";

    public Task<IReadOnlyList<Pet>> WithStatusAsync(PetStatus status, CancellationToken cancelled) =>
        ListAsync($"{Columns} where status = @status order by id", new { status = PetRow.StatusOf(status) }, cancelled);

    /// <summary>Those with one of the tags; all where there are none.</summary>
    public Task<IReadOnlyList<Pet>> WithTagsAsync(IReadOnlyList<string> tags, CancellationToken cancelled) => tags is []
        ? ListAsync($"{Columns} order by id", null, cancelled)
        : ListAsync($"{Columns} where exists (select 1 from json_each(tags) where json_extract(value, '$.name') in @tags) order by id", new { tags }, cancelled);

    /// <exception cref="PetNotFound">There is no such pet.</exception>
    public async Task<Pet> FindAsync(long id, CancellationToken cancelled) =>
        await ListAsync($"{Columns} where id = @id", new { id }, cancelled) is [var pet] ? pet : throw new PetNotFound(id);

    /// <exception cref="PetInvalid">Its number is taken.</exception>
    public async Task<Pet> AddAsync(Pet pet, CancellationToken cancelled)
    {
        const string Sql = """
            insert into pets (id, name, status, category, photoUrls, tags) values (nullif(@Id, 0), @Name, @Status, @Category, @PhotoUrls, @Tags)
            on conflict (id) do nothing;
            select last_insert_rowid() where changes() = 1;
            """;
        await using var connection = await database.OpenAsync(cancelled);
        var id = await connection.ExecuteScalarAsync<long?>(new(Sql, PetRow.Of(pet), cancellationToken: cancelled));
        return pet with { Id = id ?? throw new PetInvalid("Another pet has this number.") };
    }

    /// <exception cref="PetNotFound">There is no such pet.</exception>
    public async Task<Pet> ReplaceAsync(Pet pet, CancellationToken cancelled)
    {
        const string Sql = "update pets set name = @Name, status = @Status, category = @Category, photoUrls = @PhotoUrls, tags = @Tags where id = @Id";
        return await ChangeAsync(Sql, PetRow.Of(pet), cancelled) == 1 ? pet : throw new PetNotFound(pet.Id);
    }

    /// <exception cref="PetNotFound">There is no such pet.</exception>
    public async Task RemoveAsync(long id, CancellationToken cancelled)
    {
        if (await ChangeAsync("delete from pets where id = @id", new { id }, cancelled) == 0)
            throw new PetNotFound(id);
    }

    public Task AddImageAsync(Pet pet, StoredImage image, string? metadata, CancellationToken cancelled) => ChangeAsync(
        "insert into images (file, petId, mediaType, metadata) values (@Name, @Id, @MediaType, @metadata)",
        new { image.Name, pet.Id, image.MediaType, metadata }, cancelled);

    /// <summary>How many pets there are of each status.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancelled)
    {
        const string Sql = "select status, count(*) from pets group by status";
        await using var connection = await database.OpenAsync(cancelled);
        return (await connection.QueryAsync<(string Status, int Count)>(new(Sql, cancellationToken: cancelled))).ToDictionary(row => row.Status, row => row.Count);
    }

    async Task<IReadOnlyList<Pet>> ListAsync(string sql, object? values, CancellationToken cancelled)
    {
        await using var connection = await database.OpenAsync(cancelled);
        return [.. (await connection.QueryAsync<PetRow>(new(sql, values, cancellationToken: cancelled))).Select(row => row.ToPet())];
    }

    async Task<int> ChangeAsync(string sql, object values, CancellationToken cancelled)
    {
        await using var connection = await database.OpenAsync(cancelled);
        return await connection.ExecuteAsync(new(sql, values, cancellationToken: cancelled));
    }
}
