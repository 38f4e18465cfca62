namespace Notes;

/// <summary>The tables, and the rows that a new database starts with.</summary>
static class Tables
{
    /// <summary>Harmless when the tables are there. Ada and Ben have no password and cannot sign in.</summary>
    public const string Create = """
        begin immediate;

        create table if not exists users (
            id integer primary key,
            name text not null,
            email text not null,
            passwordHash text not null);

        create table if not exists notes (
            id integer primary key autoincrement,
            userId integer not null references users (id),
            title text not null,
            content text null,
            version integer not null default 1);

        insert or ignore into users (id, name, email, passwordHash) values
            (1, 'Ada', 'ada@example.com', ''),
            (2, 'Ben', 'ben@example.com', '');

        insert into notes (userId, title, content)
        select * from (values
            (1, 'Groceries', 'Milk, bread, tea'),
            (1, 'Books to read', 'The Art of Unix Programming'),
            (2, 'Ideas', null))
        where not exists (select 1 from sqlite_sequence where name = 'notes');

        commit;
        """;
}
