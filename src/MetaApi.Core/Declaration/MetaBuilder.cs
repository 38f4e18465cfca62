using MetaApi.Declaration;

namespace MetaApi;

/// <summary>The argument of a <c>Meta</c> block.</summary>
public sealed class MetaBuilder : MetaWords<MetaBuilder>
{
    internal MetaBuilder(MetaState state) : base(state) { }
}
