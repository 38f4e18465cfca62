using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Reading;

/// <summary>Room for one value that was read, and whether it was.</summary>
internal abstract class Cell
{
    /// <summary>Whether the input had the value, null included.</summary>
    public bool IsPresent { get; set; }

    /// <summary>Whether a value is here: it was present, or a default took its place.</summary>
    public bool HasValue { get; set; }

    /// <summary>What is wrong with a member of which it is not known yet whether it takes part; null when nothing is.</summary>
    public FailureList? Held { get; set; }

    /// <summary>The value; null when there is none.</summary>
    public abstract object? Boxed { get; }

    public abstract void Clear();
}

/// <summary>Room for a value of a known type.</summary>
internal sealed class Cell<T> : Cell
{
    public T? Value;

    public override object? Boxed => HasValue ? Value : null;

    public override void Clear() => (IsPresent, HasValue, Value, Held) = (false, false, default, null);
}
