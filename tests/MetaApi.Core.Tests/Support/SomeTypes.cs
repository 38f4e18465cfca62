using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Support;

/// <summary>A record whose constructor gives defaults.</summary>
internal sealed record Person(string Name, int Age = 18, Address? Home = null);

/// <summary>A record with a parameter that can be null.</summary>
internal sealed record Address(string Street, string? City);

/// <summary>A class with initializers, an init-only property and a set of its own.</summary>
internal sealed class Account
{
    public string Login { get; init; } = "nobody";

    public IList<string> Roles { get; set; } = ["guest"];

    public int? Visits { get; set; } = 7;

    public bool IsAdmin { get; set; }
}

/// <summary>Something of each list that can be read into.</summary>
internal sealed record Shelf(
    string[] Array, List<int> List, IReadOnlyList<string> ReadOnly, ImmutableArray<int> Immutable, IEnumerable<bool> Any, List<int?> Gaps);

/// <summary>One of a few.</summary>
internal enum Colour
{
    Red,
    Green,
    DarkBlue,
}

/// <summary>Contains itself.</summary>
internal sealed record Tree(string Name, IReadOnlyList<Tree> Children);

/// <summary>Contains books, which contain authors.</summary>
internal sealed record Author(string Name, List<Book> Books);

/// <summary>Contains an author, who contains books.</summary>
internal sealed record Book(string Title, Author? Author);
