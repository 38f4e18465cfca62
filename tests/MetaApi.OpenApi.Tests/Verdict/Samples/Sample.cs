using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A schema that knows values which pass it, and values which break one of its constraints.</summary>
abstract class Sample
{
    public abstract Schema Schema { get; }

    /// <param name="dice">Chooses among the valid values.</param>
    /// <param name="depth">How many levels of optional members may still be filled.</param>
    public abstract JsonNode? Valid(Dice dice, int depth);

    /// <returns>A value with one flaw; null where the chosen kind of flaw is not possible.</returns>
    public abstract Flaw? Flawed(Dice dice, int depth);

    /// <summary>Whether it is sure of its valid values and of its flaws; JSON Schemas made by chance, and alternatives that overlap, are not.</summary>
    public virtual bool IsSure => Parts.All(p => p.IsSure);

    /// <summary>Samples with less in them, to find out what a difference comes from.</summary>
    public virtual IEnumerable<Sample> Smaller() => [];

    protected virtual IEnumerable<Sample> Parts => [];
}
