using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi;

/// <summary>The declared inputs of a call, checked and typed. What was not declared is not here.</summary>
public sealed class CallParams
{
    readonly InputNames names;

    readonly Cell[] cells;

    internal CallParams(InputNames names, Cell[] cells) => (this.names, this.cells) = (names, cells);

    internal static CallParams None { get; } = new(new([]), []);

    /// <summary>The files of the form, which are still arriving; null where none is declared.</summary>
    internal FormFiles? Files { get; init; }

    /// <summary>The values in the order of the inputs.</summary>
    internal Cell[] Cells => cells;

    /// <summary>The value of an input.</summary>
    /// <typeparam name="T">The type wanted; numbers convert when no digit is lost.</typeparam>
    /// <param name="name">The declared name.</param>
    /// <param name="place">Where it is read from; needed only for a name that is declared in two places.</param>
    /// <returns>The value, or the default of <typeparamref name="T"/> when it is missing or null.</returns>
    /// <exception cref="ArgumentException">No such input is declared, or it is declared in two places.</exception>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    /// <exception cref="ParameterInvalidException">The declaration allows wider integers than <typeparamref name="T"/>, and this is one.</exception>
    public T Get<T>(string name, InputPlace? place = null)
    {
        var index = names.IndexOf(name, place);
        var cell = cells[index];
        if (cell is Cell<T> exact)
            return exact.Value!;
        if (typeof(T) == typeof(int) && cell is Cell<long> { HasValue: true, Value: >= int.MinValue and <= int.MaxValue } whole)
            return (T)(object)(int)whole.Value;
        if (cell.Boxed is long tooWide && ClrTypes.Fits(Schema.Integer, typeof(T)) && !ClrValue.CanBe<T>(tooWide))
            throw new ParameterInvalidException([TypeFailures.Range with { Place = names.All[index].Place, Pointer = "/" + name }]);
        return ClrValue.To<T>(name, cell.Boxed)!;
    }

    /// <summary>The value of an input declared with a typed key.</summary>
    /// <typeparam name="T">The type of the key.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>The value, or the default of <typeparamref name="T"/> when it is missing or null.</returns>
    /// <exception cref="ArgumentException">The key is not declared for this route.</exception>
    public T Get<T>(Param<T> key) => Get<T>(key.Name, key.Place);

    /// <summary>The whole body of a route that declares one with <c>Body(…)</c>.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <returns>The value, or the default of <typeparamref name="T"/> when it is missing or null.</returns>
    /// <exception cref="ArgumentException">The route declares no whole body.</exception>
    public T GetBody<T>() => Get<T>("", InputPlace.Body);

    /// <summary>Whether the request had the input; null counts, a default does not.</summary>
    /// <param name="name">The declared name.</param>
    /// <param name="place">Where it is read from; needed only for a name that is declared in two places.</param>
    /// <exception cref="ArgumentException">No such input is declared, or it is declared in two places.</exception>
    public bool Has(string name, InputPlace? place = null) => cells[names.IndexOf(name, place)].IsPresent;

    /// <summary>All inputs by name, defaults included. Of inputs with one name in several places, that of the body is taken; a whole body is not here.</summary>
    public Record ToRecord() => RecordOf(cell => cell.HasValue);

    /// <summary>The inputs that the request had, by name, without those that a default stands for; null counts. Inner objects stay as they were read.</summary>
    public Record Sent() => RecordOf(cell => cell.IsPresent);

    Record RecordOf(Func<Cell, bool> isThere)
    {
        var named = Enumerable.Range(0, cells.Length).Where(i => names.All[i].Name.Length > 0 && !IsHidden(i)).ToArray();
        return new(
            new(named.Select(i => names.All[i].Name), []),
            Array.ConvertAll(named, i => isThere(cells[i]) ? cells[i].Boxed : Record.Missing),
            Array.ConvertAll(named, i => cells[i].IsPresent));
    }

    /// <summary>Inputs of the body stand last.</summary>
    bool IsHidden(int index) => names.All.Skip(index + 1).Any(later => later.Name == names.All[index].Name);
}
