namespace MetaApi.Conventions.Tests;

/// <summary>What the page says of one item of the behaviour specification (M-…) or of one weakness (W-…).</summary>
sealed record SpecRow(string Item, string Verdict, string How, string Chapter, int Line)
{
    public char Kind => Item[0];

    public int Number => int.Parse(Item.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);

    public bool IsDropped => Verdict == "dropped";
}
