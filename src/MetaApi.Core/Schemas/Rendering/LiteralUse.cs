namespace MetaApi.Schemas.Rendering;

/// <summary>What a value that stands in a declaration is.</summary>
internal enum LiteralUse
{
    /// <summary>A part of a request: its defaults come when it is read.</summary>
    Read,

    /// <summary>A part of a reply, defaults included.</summary>
    Sent,
}
