namespace MetaApi.Core.Tests.Schemas.Reading.Hostile;

/// <summary>Input that is made to be expensive, of any size.</summary>
/// <param name="Name">The name, of letters and dashes.</param>
/// <param name="Schema">What reads it.</param>
/// <param name="Body">Makes the input of a size; twice the size is twice the length.</param>
internal sealed record HostileFamily(string Name, Schema Schema, Func<int, string> Body)
{
    /// <summary>A size at which the input is some hundred kilobytes long.</summary>
    public int Size { get; init; } = 4000;

    /// <summary>The code of the failure that it ends with; null where it is read.</summary>
    public string? Code { get; init; }

    /// <summary>The most bytes that are allocated for each byte of input.</summary>
    public int MostPerByte { get; init; } = 16;

    public override string ToString() => Name;
}
