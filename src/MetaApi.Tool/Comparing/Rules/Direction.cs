namespace MetaApi.Tool.Comparing.Rules;

/// <summary>Which way a value goes. What the API takes may become wider, what it gives may become narrower.</summary>
internal enum Direction
{
    /// <summary>From a client to the API.</summary>
    Request,

    /// <summary>From the API to a client.</summary>
    Response,
}
