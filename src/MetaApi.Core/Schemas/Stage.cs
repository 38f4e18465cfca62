namespace MetaApi;

/// <summary>The two directions a value travels in.</summary>
public enum Stage
{
    /// <summary>From the client: a parameter or a body is read.</summary>
    Param,

    /// <summary>To the client: a response is rendered.</summary>
    Render,
}
