namespace MetaApi.Schemas.Patterns;

/// <summary>A place between two characters, and the cell of the one that follows, or of the end.</summary>
internal readonly record struct Boundary(Side Before, Side After, int Cell)
{
    public bool Is(AnchorKind anchor) => anchor switch
    {
        AnchorKind.Start => Before == Side.Edge,
        AnchorKind.End => After == Side.Edge,
        AnchorKind.WordBoundary => Before == Side.Word ^ After == Side.Word,
        _ => Before == Side.Word == (After == Side.Word),
    };
}
