using System.Globalization;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>The end of a range of numbers.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsExclusive">Whether the number itself is outside.</param>
internal readonly record struct NumberBound(decimal Value, bool IsExclusive)
{
    /// <summary>The same for integers, of which there is a first and a last one.</summary>
    public NumberBound OfIntegers(bool isUpper)
    {
        if (Math.Abs(Value) > long.MaxValue)
            return this;
        var nearest = isUpper ? decimal.Floor(Value) : decimal.Ceiling(Value);
        var step = IsExclusive && nearest == Value ? (isUpper ? -1 : 1) : 0;
        return new(nearest + step, IsExclusive: false);
    }

    /// <summary>Whether it lets less through than another bound of the same end.</summary>
    public bool IsTighterThan(NumberBound other, bool isUpper)
    {
        if (Value == other.Value)
            return IsExclusive && !other.IsExclusive;
        return isUpper ? Value < other.Value : Value > other.Value;
    }

    public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture) + (IsExclusive ? " (exclusive)" : "");
}
