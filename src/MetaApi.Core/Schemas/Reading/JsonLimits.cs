namespace MetaApi.Schemas.Reading;

/// <summary>What a JSON body may cost.</summary>
internal sealed record JsonLimits(int MaxDepth, int MaxNodes, int MaxNumberDigits)
{
    public static readonly JsonLimits Default = new(64, 100_000, 400);
}
