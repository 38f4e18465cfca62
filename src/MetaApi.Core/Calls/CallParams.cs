using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi;

/// <summary>The declared inputs of a call, checked and typed. What was not declared is not here.</summary>
public sealed class CallParams
{
    readonly MemberNames names;

    readonly Cell[] cells;

    internal CallParams(MemberNames names, Cell[] cells) => (this.names, this.cells) = (names, cells);

    internal static CallParams None { get; } = new(new([]), []);

    /// <summary>The name under which a whole body is found that is no object with declared properties.</summary>
    internal static string Body => "";

    /// <summary>The value of an input.</summary>
    /// <typeparam name="T">The type wanted; numbers convert when no digit is lost.</typeparam>
    /// <param name="name">The declared name.</param>
    /// <returns>The value, or the default of <typeparamref name="T"/> when it is missing or null.</returns>
    /// <exception cref="ArgumentException">No such input is declared.</exception>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T? Get<T>(string name) => CellOf(name) is Cell<T> cell ? cell.Value : ClrValue.To<T>(name, CellOf(name).Boxed);

    /// <summary>The value of an input declared with a typed key.</summary>
    /// <typeparam name="T">The type of the key.</typeparam>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">The key is not declared for this route.</exception>
    public T? Get<T>(Param<T> key) => Get<T>(key.Name);

    /// <summary>The whole body of a route that declares one with <c>Body(…)</c>.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    public T? GetBody<T>() => Get<T>(Body);

    /// <summary>Whether the request had the input; null counts, a default does not.</summary>
    /// <param name="name">The declared name.</param>
    /// <exception cref="ArgumentException">No such input is declared.</exception>
    public bool Has(string name) => CellOf(name).IsPresent;

    Cell CellOf(string name)
    {
        var index = names.IndexOf(name);
        return index >= 0
            ? cells[index]
            : throw new ArgumentException(
                $"No input '{name}' is declared here; declared are {string.Join(", ", names.All.Select(n => $"'{n}'"))}.", nameof(name));
    }
}
