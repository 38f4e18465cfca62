namespace MetaApi.Schemas.Reading;

/// <summary>Room for one value that was read, and whether it was.</summary>
internal abstract class Cell
{
    /// <summary>Whether the input had the value, null included.</summary>
    public bool IsPresent { get; set; }

    /// <summary>Whether a value is here: it was present, or a default took its place.</summary>
    public bool HasValue { get; set; }

    /// <summary>The value; null when there is none.</summary>
    public abstract object? Boxed { get; }

    public abstract void Clear();
}

/// <summary>Room for a value of a known type.</summary>
internal sealed class Cell<T> : Cell
{
    public T? Value;

    public override object? Boxed => HasValue ? Value : null;

    public override void Clear() => (IsPresent, HasValue, Value) = (false, false, default);
}
