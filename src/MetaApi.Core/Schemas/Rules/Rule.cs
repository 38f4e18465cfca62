namespace MetaApi.Schemas.Rules;

/// <summary>One keyword of a JSON Schema, or several that belong together. What it does not speak about passes.</summary>
internal abstract class Rule
{
    /// <summary>The schemas that judge the same value, and not a part of it.</summary>
    public virtual IEnumerable<SchemaRule> InPlace => [];

    /// <summary>The types of the values that can pass.</summary>
    public virtual JsonTypes Types => JsonTypes.All;

    /// <summary>Whether the value passes; what is wrong with it is said to the judgement.</summary>
    public abstract bool Judge(object? value, Judgement judgement);
}
