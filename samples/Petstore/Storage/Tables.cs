namespace Petstore.Storage;

/// <summary>The tables, and the rows that a new database starts with.</summary>
static class Tables
{
    /// <summary>Harmless when the tables are there. An order keeps the number of its pet when the pet is gone; user1 has no password and cannot log in.</summary>
    public const string Create = """
        begin immediate;

        create table if not exists pets (
            id integer primary key,
            name text not null,
            status text not null,
            category text null,
            photoUrls text not null,
            tags text not null);

        create table if not exists images (
            file text primary key,
            petId integer not null references pets (id) on delete cascade,
            mediaType text not null,
            metadata text null);

        create table if not exists orders (
            id integer primary key,
            petId integer not null,
            quantity integer not null,
            shipDate text null,
            status text not null,
            complete integer not null);

        create table if not exists users (
            id integer primary key,
            username text not null unique,
            firstName text not null,
            lastName text not null,
            email text not null,
            phone text not null,
            userStatus integer not null,
            passwordHash text not null);

        create table if not exists sessions (
            tokenHash text primary key,
            username text not null references users (username) on delete cascade,
            expires integer not null);

        insert into pets (id, name, status, category, photoUrls, tags)
        select * from (values
            (1, 'Rex', 'available', '{"id":1,"name":"Dogs"}', '["https://pets.example/rex.png"]', '[{"id":1,"name":"tag1"}]'),
            (2, 'Tom', 'pending', '{"id":2,"name":"Cats"}', '[]', '[{"id":2,"name":"tag2"}]'),
            (3, 'Kim', 'sold', null, '[]', '[]'))
        where not exists (select 1 from pets);

        insert or ignore into users (id, username, firstName, lastName, email, phone, userStatus, passwordHash)
        values (1, 'user1', 'Ann', 'Lee', 'ann@example.com', '555 0100', 1, '');

        commit;
        """;
}
