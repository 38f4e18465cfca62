namespace MetaApi;

/// <summary>How many of its alternatives a value must fit.</summary>
public enum UnionKind
{
    /// <summary>Exactly one.</summary>
    OneOf,

    /// <summary>One or more.</summary>
    AnyOf,
}
