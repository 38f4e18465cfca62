namespace MetaApi;

/// <summary>How far a JSON value may differ in kind from its declaration.</summary>
public enum Coercion
{
    /// <summary>A string may stand for a number or a boolean, and a number or a boolean for a string: <c>"18"</c> is an integer.</summary>
    Lenient,

    /// <summary>Kinds match exactly.</summary>
    Strict,
}
