using System.Collections.Immutable;

namespace MetaApi.Schemas.Patterns;

/// <summary>What a pattern means. Only the verdict counts, so groups are dissolved and lazy quantifiers are as good as greedy.</summary>
internal abstract record PatternNode
{
    public const int Unlimited = int.MaxValue;

    PatternNode()
    {
    }

    public IEnumerable<PatternNode> SelfAndDescendants() => Children().SelectMany(child => child.SelfAndDescendants()).Prepend(this);

    protected virtual ImmutableArray<PatternNode> Children() => [];

    public sealed record Characters(CodePointSet Set) : PatternNode;

    public sealed record Anchor(AnchorKind Kind) : PatternNode;

    public sealed record Sequence(ImmutableArray<PatternNode> Items) : PatternNode
    {
        protected override ImmutableArray<PatternNode> Children() => Items;
    }

    public sealed record Choice(ImmutableArray<PatternNode> Options) : PatternNode
    {
        protected override ImmutableArray<PatternNode> Children() => Options;
    }

    public sealed record Repetition(PatternNode Item, int Least, int Most) : PatternNode
    {
        protected override ImmutableArray<PatternNode> Children() => [Item];
    }
}
