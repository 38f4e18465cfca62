namespace MetaApi.Declaration;

/// <summary>What the words of one namespace or route have said so far.</summary>
internal sealed class MetaState
{
    public RouteMeta Meta { get; set; } = new();

    /// <summary>Inputs whose place depends on the route: on its captures and its method.</summary>
    public List<FloatingInput> FloatingInputs { get; } = [];

    /// <summary>Where single words were said.</summary>
    public Dictionary<string, Origin> Words { get; } = new(StringComparer.Ordinal);
}
