namespace MetaApi.Schemas.Reading;

/// <summary>What a JSON body may cost.</summary>
internal sealed record JsonLimits(int MaxDepth, int MaxNodes, int MaxNumberDigits)
{
    /// <summary>The most that a depth can be set to.</summary>
    public const int Deepest = 1000;

    public static readonly JsonLimits Default = new(64, 100_000, 400);
}
