using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Rendering;

/// <summary>What all renderers of one reply share.</summary>
internal sealed class RenderContext(int maxFailures)
{
    const int MaxDepth = 64;

    int depth;

    public FailureList Failures { get; } = new(maxFailures);

    /// <summary>Goes one level down; false where a value nests too deep, as one that contains itself does.</summary>
    public bool TryEnter()
    {
        if (depth == MaxDepth)
        {
            Failures.Add(new(FailureCodes.JsonDepth, "limit", MaxDepth));
            return false;
        }
        depth++;
        return true;
    }

    public void Leave() => depth--;
}
