namespace MetaApi.Core.Tests.Support;

/// <summary>Sample schemas, by the names that the cases use.</summary>
internal static class Some
{
    public static readonly Scope Full = new("Full");

    public static readonly Entity<Address> Address = Entity.Define<Address>("Address", e => e
        .Property(a => a.Street, p => p.Required().Length(1, 10))
        .Property(a => a.City));

    public static readonly Entity<Person> Person = Entity.Define<Person>("Person", e => e
        .Property(p => p.Name, p => p.Required().Length(1, 5))
        .Property(p => p.Age, p => p.Between(0, 150))
        .Property(p => p.Home, Address));

    public static readonly Entity<Account> Account = Entity.Define<Account>("Account", e => e
        .Property(a => a.Login, p => p.Default("anna"))
        .Property(a => a.Roles, p => p.Count(0, 2))
        .Property(a => a.Visits, p => p.Default(5))
        .Property(a => a.IsAdmin, p => p.RenderOnly()));

    public static readonly Entity<Shelf> Shelf = Entity.Define<Shelf>("Shelf", e => e
        .Property(s => s.Array)
        .Property(s => s.List)
        .Property(s => s.ReadOnly)
        .Property(s => s.Immutable)
        .Property(s => s.Any)
        .Property(s => s.Gaps));

    public static readonly Entity<Tree> Tree = Entity.Define<Tree>("Tree", e => e
        .Property(t => t.Name, p => p.Required())
        .Property(t => t.Children, Schema.ArrayOf(Tree!), p => p.Default(Array.Empty<Tree>())));

    public static readonly Entity<Author> Author = Entity.Define<Author>("Author", e => e
        .Property(a => a.Name, p => p.Required())
        .Property(a => a.Books, Schema.ArrayOf(Book!)));

    public static readonly Entity<Book> Book = Entity.Define<Book>("Book", e => e
        .Property(b => b.Title, p => p.Required())
        .Property(b => b.Author, Author));

    public static readonly Entity Note = Entity.Define("Note", e => e
        .Property("id", Schema.Integer, p => p.RenderOnly())
        .Property("title", Schema.String, p => p.Required())
        .Property("text", Schema.String.Nullable())
        .Property("stars", Schema.Integer, p => p.Default(3))
        .Property("mood", Schema.String.Nullable(), p => p.Default("calm"))
        .Property("secret", Schema.String, p => p.Scope(Full))
        .Property("author", Schema.Object(a => a
            .Property("name", Schema.String, p => p.Required())
            .Property("id", Schema.Integer, p => p.RenderOnly())))
        .Property("tags", Schema.ArrayOf(Schema.String.Length(1, 3))));

    public static readonly Schema OddNames = Schema.Object(e => e
        .Property("a/b~c", Schema.Object(inner => inner.Property(" ", Schema.Integer)))
        .Property(new string('n', 70), Schema.Integer));

    /// <summary>The schema that a case names.</summary>
    public static Schema Named(string name) => name switch
    {
        "string" => Schema.String,
        "short string" => Schema.String.Length(2, 3),
        "integer" => Schema.Integer,
        "small integer" => Schema.Integer.Between(1, 9),
        "number" => Schema.Number,
        "boolean" => Schema.Boolean,
        "colour" => Schema.Enum<Colour>(),
        "yes or no" => Schema.String.OneOf("yes", "no"),
        "any" => Schema.Any,
        "nullable string" => Schema.String.Nullable(),
        "nullable note" => Note.Nullable(),
        "integers" => Schema.ArrayOf(Schema.Integer),
        "people" => Schema.ArrayOf(Person).Count(1, 3),
        "nullable people" => Schema.ArrayOf(Person.Nullable()),
        "matrix" => Schema.ArrayOf(Schema.ArrayOf(Schema.Integer)),
        "address" => Address,
        "person" => Person,
        "account" => Account,
        "shelf" => Shelf,
        "tree" => Tree,
        "author" => Author,
        "note" => Note,
        "odd names" => OddNames,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No sample schema has this name."),
    };
}
